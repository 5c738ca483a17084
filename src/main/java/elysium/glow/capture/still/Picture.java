package elysium.glow.capture.still;

import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Frame;
import elysium.glow.capture.PictureSize;
import elysium.glow.capture.PixelFormat;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A decoded picture, the right way up, in bytes that can be put into any frame.
 *
 * @param step of how many pixels of the file one was kept, each way
 */
record Picture(int width, int height, int step, ByteBuffer rgba) {
    private static final int MOST_PIXELS = 4 * 1024 * 1024;

    /** Reads what the Java library can: PNG, JPEG, GIF, BMP, TIFF; null if it is none of these. */
    static Picture of(Path file) throws CameraLost {
        try (ImageInputStream input = ImageIO.createImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers =
                    input == null
                            ? java.util.Collections.emptyIterator()
                            : ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return null;
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                PictureSize.checkFile("The image " + file, width, height);
                ImageReadParam thinned = reader.getDefaultReadParam();
                int step = step(width, height);
                thinned.setSourceSubsampling(step, step, step / 2, step / 2);
                return of(reader.read(0, thinned), step, Orientation.of(file));
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            throw new CameraLost("The image " + file + " can't be decoded: it is damaged.", e);
        }
    }

    /**
     * Of how many pixels one is kept each way, for several frames of a picture are alive at once.
     */
    private static int step(int width, int height) {
        double bySize = Math.sqrt((double) width * height / MOST_PIXELS);
        double bySide = (double) Math.max(width, height) / PictureSize.LONGEST_SIDE;
        int step = (int) Math.ceil(Math.max(1, Math.max(bySize, bySide)));
        return Math.min(step, Math.min(width, height));
    }

    private static Picture of(BufferedImage image, int step, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lying = orientation >= 5;
        int uprightWidth = lying ? height : width;
        ByteBuffer rgba = ByteBuffer.allocate(4 * width * height);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++) {
                boolean fromRight = orientation == 2 || orientation == 3;
                boolean fromBelow = orientation == 3 || orientation == 4;
                int u = fromRight ? width - 1 - x : x;
                int v = fromBelow ? height - 1 - y : y;
                if (lying) {
                    u = orientation == 6 || orientation == 7 ? height - 1 - y : y;
                    v = orientation == 7 || orientation == 8 ? width - 1 - x : x;
                }
                put(rgba, 4 * (v * uprightWidth + u), row[x]);
            }
        }
        return new Picture(uprightWidth, lying ? width : height, step, rgba);
    }

    /** A picture stands on black where it is transparent. */
    private static void put(ByteBuffer rgba, int at, int argb) {
        int alpha = argb >>> 24;
        int red = (argb >> 16 & 0xff) * alpha / 255;
        int green = (argb >> 8 & 0xff) * alpha / 255;
        int blue = (argb & 0xff) * alpha / 255;
        rgba.putInt(at, red << 24 | green << 16 | blue << 8 | 0xff);
    }

    void copyTo(Frame frame) {
        ByteBuffer pixels = frame.shape(PixelFormat.RGBA, width, height);
        pixels.put(0, rgba, 0, rgba.capacity());
    }
}
