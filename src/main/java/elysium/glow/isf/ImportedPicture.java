package elysium.glow.isf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A picture of a look's own as looks read it: straight alpha, its first row at the bottom.
 *
 * @param file where it lies
 * @param rgba a direct buffer, four bytes a pixel
 */
public record ImportedPicture(String file, int width, int height, ByteBuffer rgba) {
    private static final int MOST_PIXELS = 4096 * 4096;

    /**
     * Decodes PNG, JPEG, GIF, BMP or TIFF.
     *
     * @param file where it lies
     * @throws IOException whose message ends a sentence that begins with the picture's name
     */
    public static ImportedPicture decode(String file, byte[] bytes) throws IOException {
        ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes));
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            throw new IOException("is neither PNG, JPEG, GIF, BMP nor TIFF");
        }
        ImageReader reader = readers.next();
        try {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new IOException("has more than 16 million pixels; make it smaller");
            }
            return of(file, reader.read(0));
        } catch (IllegalArgumentException
                | IndexOutOfBoundsException
                | NegativeArraySizeException e) {
            throw new IOException("is damaged", e);
        } finally {
            reader.dispose();
        }
    }

    private static ImportedPicture of(String file, BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        ByteBuffer rgba = ByteBuffer.allocateDirect(4 * width * height);
        int[] row = new int[width];
        for (int y = height - 1; y >= 0; y--) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int argb : row) {
                rgba.putInt(argb << 8 | argb >>> 24);
            }
        }
        return new ImportedPicture(file, width, height, rgba.flip());
    }
}
