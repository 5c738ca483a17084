package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

import java.nio.FloatBuffer;
import java.util.Arrays;
import org.lwjgl.system.MemoryUtil;

/** Reads the values of a few texels of any texture, waiting for them. */
public final class TexelProbe {
    private static final int CHANNELS = 4;
    private final GpuHandle reader;
    private FloatBuffer texels = FloatBuffer.allocate(0);

    public TexelProbe(GpuScope scope) {
        reader = scope.own(GpuKind.FRAMEBUFFER);
    }

    /** A square of texels, four values each, the first row first; NaN for what lies outside. */
    public void read(Texture texture, int left, int first, int side, float[] into) {
        int count = CHANNELS * side * side;
        if (texels.capacity() < count) {
            texels =
                    java.nio.ByteBuffer.allocateDirect(4 * count)
                            .order(java.nio.ByteOrder.nativeOrder())
                            .asFloatBuffer();
        }
        Arrays.fill(into, Float.NaN);
        int fromX = Math.max(0, left);
        int fromY = Math.max(0, first);
        int wide = Math.min(texture.width(), left + side) - fromX;
        int high = Math.min(texture.height(), first + side) - fromY;
        if (wide <= 0 || high <= 0) {
            return;
        }
        glBindFramebuffer(GL_READ_FRAMEBUFFER, reader.id());
        glFramebufferTexture2D(
                GL_READ_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture.id(), 0);
        long address = MemoryUtil.memAddress0(texels);
        nglReadPixels(fromX, fromY, wide, high, GL_RGBA, GL_FLOAT, address);
        for (int y = 0; y < high; y++) {
            int to = CHANNELS * ((fromY - first + y) * side + fromX - left);
            texels.get(CHANNELS * y * wide, into, to, CHANNELS * wide);
        }
    }
}
