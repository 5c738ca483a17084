package elysium.glow.app.sketch;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import java.nio.ByteBuffer;

/** A frame in colours that can be drawn on: RGBA, its first row at the bottom. */
final class SketchPad {
    private static final double BLUE_601 = 0.114, RED_601 = 0.299;
    private static final double BLUE_709 = 0.0722, RED_709 = 0.2126;

    final int width;
    final int height;
    private final ByteBuffer rgba;
    private ByteBuffer pixels;
    private Frame frame;

    SketchPad(int width, int height) {
        this.width = width;
        this.height = height;
        rgba = ByteBuffer.allocateDirect(4 * width * height);
    }

    /** The bytes, as recordings take them. */
    ByteBuffer rgba() {
        return rgba.clear();
    }

    /** Copies a frame; one of another size is stretched. */
    void take(Frame newFrame) {
        frame = newFrame;
        pixels = newFrame.pixels();
        for (int y = 0; y < height; y++) {
            int row = (int) ((long) y * newFrame.height() / height);
            for (int x = 0; x < width; x++) {
                put(x, y, colour((int) ((long) x * newFrame.width() / width), row));
            }
        }
    }

    private void put(int x, int y, int colour) {
        rgba.putInt(4 * ((height - 1 - y) * width + x), colour << 8 | 0xff);
    }

    /** Draws over a pixel: red, green and blue in the lower bytes, by a part of 0..1. */
    void blend(int x, int y, int colour, float part) {
        if (x < 0 || y < 0 || x >= width || y >= height) {
            return;
        }
        int below = rgba.getInt(4 * ((height - 1 - y) * width + x)) >>> 8;
        int mixed = 0;
        for (int shift = 0; shift <= 16; shift += 8) {
            int from = below >> shift & 0xff;
            int to = colour >> shift & 0xff;
            mixed |= Math.round(from + (to - from) * Math.clamp(part, 0f, 1f)) << shift;
        }
        put(x, y, mixed);
    }

    private int colour(int x, int y) {
        int at = y * frame.width() + x;
        return switch (frame.format()) {
            case RGBA -> rgb(4 * at, 4 * at + 1, 4 * at + 2);
            case BGRA -> rgb(4 * at + 2, 4 * at + 1, 4 * at);
            case RGB -> rgb(3 * at, 3 * at + 1, 3 * at + 2);
            case BGR -> rgb(3 * at + 2, 3 * at + 1, 3 * at);
            case GREY -> rgb(at, at, at);
            default -> chromatic(x, y, at);
        };
    }

    private int rgb(int red, int green, int blue) {
        return value(red) << 16 | value(green) << 8 | value(blue);
    }

    private int value(int at) {
        return pixels.get(at) & 0xff;
    }

    private int chromatic(int x, int y, int at) {
        int columns = (frame.width() + 1) / 2;
        int rows = (frame.height() + 1) / 2;
        int plane = frame.width() * frame.height();
        PixelFormat format = frame.format();
        return switch (format) {
            case YUYV -> {
                int pair = 4 * (y * columns + x / 2);
                yield mix(pair + 2 * (x % 2), pair + 1, pair + 3);
            }
            case NV12 -> {
                int pair = plane + 2 * (y / 2 * columns + x / 2);
                yield mix(at, pair, pair + 1);
            }
            case I420 -> planes(at, y / 2 * columns + x / 2, columns * rows);
            case I422 -> planes(at, y * columns + x / 2, columns * frame.height());
            default -> planes(at, at, plane);
        };
    }

    private int planes(int at, int chroma, int size) {
        int first = frame.width() * frame.height() + chroma;
        return mix(at, first, first + size);
    }

    private int mix(int lumaAt, int blueAt, int redAt) {
        boolean full = frame.isFullRange();
        double luma = full ? value(lumaAt) : (value(lumaAt) - 16) * 255 / 219.0;
        double chroma = full ? 1 : 255 / 224.0;
        double blueness = (value(blueAt) - 128) * chroma;
        double redness = (value(redAt) - 128) * chroma;
        double kb = frame.isBt709() ? BLUE_709 : BLUE_601;
        double kr = frame.isBt709() ? RED_709 : RED_601;
        double red = luma + 2 * (1 - kr) * redness;
        double blue = luma + 2 * (1 - kb) * blueness;
        double green = (luma - kr * red - kb * blue) / (1 - kr - kb);
        return clamped(red) << 16 | clamped(green) << 8 | clamped(blue);
    }

    private static int clamped(double value) {
        return (int) Math.clamp(Math.round(value), 0L, 255L);
    }
}
