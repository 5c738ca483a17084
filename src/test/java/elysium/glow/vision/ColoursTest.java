package elysium.glow.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import java.nio.ByteBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of a picture, however its bytes are laid out. */
final class ColoursTest {
    private static final int WIDTH = 7;
    private static final int HEIGHT = 5;

    /** The left half is of one colour and the right one grey; chroma is shared by two pixels. */
    @ParameterizedTest
    @CsvSource({
        "RGBA, true, false", "BGRA, true, false", "RGB, true, false", "BGR, true, false",
        "I420, true, false", "NV12, false, false", "I422, true, true", "I444, false, true",
        "YUYV, false, false", "YUYV, true, true"
    })
    void everyFormatGivesTheSameColours(PixelFormat format, boolean full, boolean isBt709) {
        Frame frame = new Frame();
        ByteBuffer pixels = frame.shape(format, WIDTH, HEIGHT);
        frame.colours(full, isBt709);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int[] rgb = x < 4 ? new int[] {200, 90, 40} : new int[] {128, 128, 128};
                lay(frame, pixels, x, y, rgb);
            }
        }
        Luma luma = new Luma();
        luma.take(frame);
        int[] wanted = {200, 90, 40};
        for (int channel = 0; channel < 3; channel++) {
            Plane plane = luma.colour(channel);
            plane.cover(0, 0, WIDTH, HEIGHT);
            for (int i = 0; i < WIDTH * HEIGHT; i++) {
                int colour = i % WIDTH < 4 ? wanted[channel] : 128;
                assertEquals(
                        colour, plane.bytes()[i] & 0xff, 2.5, "channel " + channel + " at " + i);
            }
        }
    }

    private static void lay(Frame frame, ByteBuffer to, int x, int y, int... rgb) {
        int at = y * WIDTH + x;
        switch (frame.format()) {
            case RGBA, RGB -> bytes(to, at * (frame.format() == PixelFormat.RGBA ? 4 : 3), rgb);
            case BGRA, BGR -> {
                int place = at * (frame.format() == PixelFormat.BGRA ? 4 : 3);
                bytes(to, place, rgb[2], rgb[1], rgb[0]);
            }
            default -> yuv(frame, to, x, y, rgb);
        }
    }

    private static void bytes(ByteBuffer to, int at, int... values) {
        for (int i = 0; i < values.length; i++) {
            to.put(at + i, (byte) values[i]);
        }
    }

    private static void yuv(Frame frame, ByteBuffer to, int x, int y, int... rgb) {
        double red = frame.isBt709() ? 0.2126 : 0.299;
        double blue = frame.isBt709() ? 0.0722 : 0.114;
        double light = red * rgb[0] + (1 - red - blue) * rgb[1] + blue * rgb[2];
        double u = (rgb[2] - light) / (1 - blue) / 2;
        double v = (rgb[0] - light) / (1 - red) / 2;
        boolean full = frame.isFullRange();
        int luma = (int) Math.round(full ? light : 16 + light * 219 / 255);
        int cb = (int) Math.round(128 + (full ? u : u * 224 / 255));
        int cr = (int) Math.round(128 + (full ? v : v * 224 / 255));
        int all = WIDTH * HEIGHT;
        int half = (WIDTH + 1) / 2;
        if (frame.format() == PixelFormat.YUYV) {
            int pair = 4 * (y * half + x / 2);
            bytes(to, pair + 2 * (x % 2), luma);
            bytes(to, pair + 1, cb);
            bytes(to, pair + 3, cr);
            return;
        }
        bytes(to, y * WIDTH + x, luma);
        switch (frame.format()) {
            case NV12 -> bytes(to, all + 2 * (y / 2 * half + x / 2), cb, cr);
            case I420 -> {
                bytes(to, all + y / 2 * half + x / 2, cb);
                bytes(to, all + (HEIGHT + 1) / 2 * half + y / 2 * half + x / 2, cr);
            }
            case I422 -> {
                bytes(to, all + y * half + x / 2, cb);
                bytes(to, all + HEIGHT * half + y * half + x / 2, cr);
            }
            default -> {
                bytes(to, all + y * WIDTH + x, cb);
                bytes(to, 2 * all + y * WIDTH + x, cr);
            }
        }
    }
}
