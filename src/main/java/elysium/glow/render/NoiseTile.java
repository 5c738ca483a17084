package elysium.glow.render;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import java.nio.ByteBuffer;

/** A tile of noise: red even, for dither, and green like film grain; both without low waves. */
final class NoiseTile {
    static final int SIDE = 64;
    private static final int TEXELS = SIDE * SIDE;

    private NoiseTile() {}

    static Texture upload(GpuScope scope) {
        ByteBuffer bytes = ByteBuffer.allocateDirect(2 * TEXELS);
        float[] white = new float[TEXELS];
        long state = 0x5DEECE66DL;
        for (int i = 0; i < TEXELS; i++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            white[i] = (state >>> 40) / (float) (1 << 24) - 0.5f;
        }
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                bytes.put((byte) (256 * even(x, y)));
                bytes.put((byte) (128 + 127 * Math.clamp(1.6f * high(white, x, y), -1f, 1f)));
            }
        }
        Texture texture = new Texture(scope, TextureFormat.RG8, SIDE, SIDE).nearest();
        texture.upload(bytes.clear(), 0);
        return texture;
    }

    /** Jimenez's interleaved gradient noise: every small window holds all values once. */
    private static double even(int x, int y) {
        double inner = 0.06711056 * x + 0.00583715 * y;
        double outer = 52.9829189 * (inner - Math.floor(inner));
        return outer - Math.floor(outer);
    }

    private static float high(float[] white, int x, int y) {
        float around = 0;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                around += white[((y + dy) & (SIDE - 1)) * SIDE + ((x + dx) & (SIDE - 1))];
            }
        }
        return white[y * SIDE + x] - around / 9;
    }
}
