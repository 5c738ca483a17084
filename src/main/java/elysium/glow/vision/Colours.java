package elysium.glow.vision;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import java.nio.ByteBuffer;

/** Red, green and blue of a picture as planes, worked out where they are looked at. */
final class Colours {
    private static final int CHANNELS = 3;
    private static final float RED_601 = 0.299f;
    private static final float BLUE_601 = 0.114f;
    private static final float RED_709 = 0.2126f;
    private static final float BLUE_709 = 0.0722f;

    private final byte[][] planes = new byte[CHANNELS][0];
    private final Plane[] views = {new View(0), new View(1), new View(2)};
    private Frame frame;
    private int width;
    private int height;
    private int left, top, right, bottom;

    /** One of the planes. */
    private final class View implements Plane {
        private final int channel;

        View(int channel) {
            this.channel = channel;
        }

        @Override
        public int width() {
            return width;
        }

        @Override
        public int height() {
            return height;
        }

        @Override
        public void cover(int fromX, int fromY, int toX, int toY) {
            work(fromX, fromY, toX, toY);
        }

        @Override
        public byte[] bytes() {
            return planes[channel];
        }

        @Override
        public float scale() {
            return 1 / 255f;
        }

        @Override
        public float offset() {
            return 0;
        }
    }

    void take(Frame newFrame) {
        frame = newFrame;
        width = newFrame.width();
        height = newFrame.height();
        right = 0;
        bottom = 0;
    }

    /** Red, green or blue. */
    Plane plane(int channel) {
        return views[channel];
    }

    private void work(int fromX, int fromY, int toX, int toY) {
        int newLeft = Math.clamp(fromX, 0, width - 1);
        int newTop = Math.clamp(fromY, 0, height - 1);
        int newRight = Math.clamp(toX, newLeft + 1, width);
        int newBottom = Math.clamp(toY, newTop + 1, height);
        if (newLeft >= left && newTop >= top && newRight <= right && newBottom <= bottom) {
            return;
        }
        left = newLeft;
        top = newTop;
        right = newRight;
        bottom = newBottom;
        for (int i = 0; i < CHANNELS; i++) {
            if (planes[i].length < width * height) {
                planes[i] = new byte[width * height];
            }
        }
        for (int y = top; y < bottom; y++) {
            switch (frame.format()) {
                case RGBA -> pick(y, 4, 0);
                case BGRA -> pick(y, 4, 2);
                case RGB -> pick(y, 3, 0);
                case BGR -> pick(y, 3, 2);
                case GREY -> grey(y);
                case I420, NV12, I422, I444, YUYV -> mix(y);
            }
        }
    }

    private void pick(int y, int bytes, int red) {
        ByteBuffer pixels = frame.pixels();
        for (int x = left; x < right; x++) {
            int at = bytes * (y * width + x);
            put(y * width + x, pixels.get(at + red), pixels.get(at + 1), pixels.get(at + 2 - red));
        }
    }

    private void grey(int y) {
        for (int x = left; x < right; x++) {
            byte light = frame.pixels().get(y * width + x);
            put(y * width + x, light, light, light);
        }
    }

    private void put(int at, byte red, byte green, byte blue) {
        planes[0][at] = red;
        planes[1][at] = green;
        planes[2][at] = blue;
    }

    private void mix(int y) {
        float red = frame.isBt709() ? RED_709 : RED_601;
        float blue = frame.isBt709() ? BLUE_709 : BLUE_601;
        float green = 1 - red - blue;
        float light = frame.isFullRange() ? 1 : 255 / 219f;
        float colour = frame.isFullRange() ? 1 : 255 / 224f;
        int black = frame.isFullRange() ? 0 : 16;
        for (int x = left; x < right; x++) {
            float luma = light * (value(lumaAt(x, y)) - black);
            float u = colour * (value(chromaAt(x, y, 0)) - 128);
            float v = colour * (value(chromaAt(x, y, 1)) - 128);
            float r = luma + 2 * (1 - red) * v;
            float b = luma + 2 * (1 - blue) * u;
            float g = (luma - red * r - blue * b) / green;
            put(y * width + x, rounded(r), rounded(g), rounded(b));
        }
    }

    private int lumaAt(int x, int y) {
        boolean packed = frame.format() == PixelFormat.YUYV;
        return packed ? 4 * ((width + 1) / 2) * y + 2 * x : y * width + x;
    }

    /** Where U, 0, or V, 1, of a pixel lies. */
    private int chromaAt(int x, int y, int which) {
        int half = (width + 1) / 2;
        int all = width * height;
        return switch (frame.format()) {
            case YUYV -> 4 * (half * y + x / 2) + 1 + 2 * which;
            case NV12 -> all + 2 * (half * (y / 2) + x / 2) + which;
            case I420 -> all + half * (which * ((height + 1) / 2) + y / 2) + x / 2;
            case I422 -> all + half * (which * height + y) + x / 2;
            default -> all * (1 + which) + y * width + x;
        };
    }

    private int value(int at) {
        return frame.pixels().get(at) & 0xff;
    }

    private static byte rounded(float value) {
        return (byte) Math.clamp(Math.round(value), 0, 255);
    }
}
