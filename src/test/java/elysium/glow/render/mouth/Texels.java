package elysium.glow.render.mouth;

import elysium.glow.gpu.Texture;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import javax.imageio.ImageIO;
import org.lwjgl.opengl.GL41C;

/** A texture's texels, brought back as floats. */
public final class Texels {
    public final int width;
    public final int height;
    private final float[] values;

    public Texels(Texture texture) {
        width = texture.width();
        height = texture.height();
        FloatBuffer floats =
                ByteBuffer.allocateDirect(16 * width * height)
                        .order(ByteOrder.nativeOrder())
                        .asFloatBuffer();
        texture.bind(15);
        GL41C.glGetTexImage(GL41C.GL_TEXTURE_2D, 0, GL41C.GL_RGBA, GL41C.GL_FLOAT, floats);
        values = new float[floats.capacity()];
        floats.get(0, values);
    }

    public float at(int x, int y, int channel) {
        return values[4 * (y * width + x) + channel];
    }

    public float[] all() {
        return values;
    }

    /** As a looks' sampler would read it, linear and clamped. */
    public float linear(double u, double v, int channel) {
        double x = Math.clamp(u * width - 0.5, 0, width - 1);
        double y = Math.clamp(v * height - 0.5, 0, height - 1);
        int x0 = Math.min((int) x, width - 2);
        int y0 = Math.min((int) y, height - 2);
        double fx = x - x0;
        double fy = y - y0;
        double top = at(x0, y0, channel) * (1 - fx) + at(x0 + 1, y0, channel) * fx;
        double bottom = at(x0, y0 + 1, channel) * (1 - fx) + at(x0 + 1, y0 + 1, channel) * fx;
        return (float) (top * (1 - fy) + bottom * fy);
    }

    /** What a channel looks like. */
    public interface Paint {
        int rgb(float r, float g, float b, float a);
    }

    public void save(File file, Paint paint) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, paint.rgb(at(x, y, 0), at(x, y, 1), at(x, y, 2), at(x, y, 3)));
            }
        }
        ImageIO.write(image, "png", file);
    }
}
