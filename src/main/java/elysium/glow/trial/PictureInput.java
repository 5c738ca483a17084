package elysium.glow.trial;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Pictures that the inputs of a look are tried with. */
public final class PictureInput {
    private static final int MOST_PIXELS = 16384;
    private static final int CARD_WIDTH = 256;
    private static final int CARD_HEIGHT = 144;

    private PictureInput() {}

    /** A sentence if that is no picture that can be read, else null. */
    public static String complaint(Path file) {
        try {
            decoded(file.toString(), MOST_PIXELS);
            return null;
        } catch (IOException e) {
            return "the picture " + file + " can't be read: " + e.getMessage() + ".";
        }
    }

    /** A picture file as a texture, straight alpha, its first row first. */
    static Texture read(GpuScope scope, String file) throws IOException {
        BufferedImage image = decoded(file, scope.limits().maxTextureSize());
        int[] argb =
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        return texture(scope, argb, image.getWidth(), image.getHeight());
    }

    private static BufferedImage decoded(String file, int most) throws IOException {
        if (!new File(file).isFile()) {
            throw new IOException("there is no such file");
        }
        try (ImageInputStream stream = ImageIO.createImageInputStream(new File(file))) {
            Iterator<ImageReader> readers =
                    stream == null
                            ? java.util.Collections.emptyIterator()
                            : ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException(
                        "it is no picture that can be read: PNG, JPEG, BMP, GIF or TIFF");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                if (reader.getWidth(0) > most || reader.getHeight(0) > most) {
                    throw new IOException("it is larger than " + most + " pixels a side");
                }
                return reader.read(0);
            } finally {
                reader.dispose();
            }
        }
    }

    /**
     * What an image input reads when nobody says: colours, edges, a bright disc, a fine grating.
     */
    static Texture card(GpuScope scope) {
        int[] argb = new int[CARD_WIDTH * CARD_HEIGHT];
        for (int y = 0; y < CARD_HEIGHT; y++) {
            for (int x = 0; x < CARD_WIDTH; x++) {
                argb[y * CARD_WIDTH + x] = 0xff000000 | card(x, y);
            }
        }
        return texture(scope, argb, CARD_WIDTH, CARD_HEIGHT);
    }

    private static int card(int x, int y) {
        int red = x * 255 / (CARD_WIDTH - 1);
        int green = y * 255 / (CARD_HEIGHT - 1);
        double away = Math.hypot(x - CARD_WIDTH / 2.0, y - CARD_HEIGHT / 2.0);
        if (away < CARD_HEIGHT / 5.0) {
            return 0xfff0d0;
        }
        boolean grating = y > CARD_HEIGHT * 5 / 6;
        int blue = grating ? 255 * (x / 2 % 2) : 255 - red;
        return red << 16 | green << 8 | blue;
    }

    private static Texture texture(GpuScope scope, int[] argb, int width, int height) {
        ByteBuffer rgba = ByteBuffer.allocateDirect(4 * width * height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int pixel = argb[y * width + x];
                rgba.putInt(pixel << 8 | pixel >>> 24);
            }
        }
        Texture texture = new Texture(scope, TextureFormat.RGBA8, width, height);
        texture.upload(rgba, 0);
        return texture;
    }
}
