package elysium.glow.sitter;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;

/** A square about one face, scaled to a size of its own. */
final class Crop {
    private static final float ROOM = 1.5f;
    private final int size;
    private float left;
    private float top;

    /** Picture pixels for each pixel of the crop. */
    private float step;

    Crop(int size) {
        this.size = size;
    }

    void aim(Visitor v) {
        float side = ROOM * Math.max(v.width, v.height);
        step = side / size;
        left = v.left + v.width / 2 - side / 2 + (step - 1) / 2 + 0.5f;
        top = v.top + v.height / 2 - side / 2 + (step - 1) / 2 + 0.5f;
    }

    /** The visitor's truth in the crop's own pixels. */
    void move(Visitor v) {
        for (float[] points : new float[][] {v.points, v.outer, v.inner}) {
            for (int i = 0; i < points.length; i += 2) {
                points[i] = (points[i] - left) / step;
                points[i + 1] = (points[i + 1] - top) / step;
            }
        }
        v.left = (v.left - left) / step;
        v.top = (v.top - top) / step;
        v.width /= step;
        v.height /= step;
    }

    BufferedImage picture(ByteBuffer rgba, int width, int height) {
        BufferedImage out = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        each(out, (x, y, c) -> rgba.get(4 * at(x, y, width, height) + c) & 255);
        return out;
    }

    BufferedImage masks(Masks m) {
        BufferedImage out = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        each(out, (x, y, c) -> value(m, x, y, c));
        return out;
    }

    private static int at(int x, int y, int width, int height) {
        return Math.clamp(y, 0, height - 1) * width + Math.clamp(x, 0, width - 1);
    }

    private static int value(Masks m, int x, int y, int channel) {
        if (x < 0 || y < 0 || x >= m.width || y >= m.height) {
            return channel == 3 ? 255 : 0;
        }
        int i = y * m.width + x;
        return switch (channel) {
            case 0 -> m.lips[i] & 255;
            case 1 -> m.opening[i] & 255;
            case 2 -> m.teeth[i] & 255;
            default -> 255 - (m.tongue[i] & 255);
        };
    }

    static BufferedImage whole(ByteBuffer rgba, int width, int height) {
        BufferedImage out = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = 4 * (y * width + x);
                out.setRGB(x, y, rgb(rgba.get(i), rgba.get(i + 1), rgba.get(i + 2)));
            }
        }
        return out;
    }

    static BufferedImage whole(Masks m) {
        BufferedImage out = new BufferedImage(m.width, m.height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < m.height; y++) {
            for (int x = 0; x < m.width; x++) {
                int i = y * m.width + x;
                int alpha = 255 - (m.tongue[i] & 255);
                out.setRGB(x, y, (alpha << 24) | rgb(m.lips[i], m.opening[i], m.teeth[i]));
            }
        }
        return out;
    }

    private static int rgb(byte r, byte g, byte b) {
        return ((r & 255) << 16) | ((g & 255) << 8) | (b & 255);
    }

    private interface Source {
        int at(int x, int y, int channel);
    }

    private void each(BufferedImage out, Source source) {
        int taps = Math.max(1, Math.min(8, Math.round(step)));
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                int packed = 0;
                for (int c = 3; c >= 0; c--) {
                    packed |= Math.round(mean(source, x, y, c, taps)) << (c == 3 ? 24 : 16 - 8 * c);
                }
                out.setRGB(x, y, packed);
            }
        }
    }

    private float mean(Source source, int x, int y, int c, int taps) {
        float sum = 0;
        for (int k = 0; k < taps * taps; k++) {
            float u = left + step * (x + (k % taps + 0.5f) / taps - 0.5f);
            float v = top + step * (y + (Math.floorDiv(k, taps) + 0.5f) / taps - 0.5f);
            sum += between(source, u, v, c);
        }
        return sum / (taps * taps);
    }

    private static float between(Source s, float u, float v, int c) {
        int x = (int) Math.floor(u);
        int y = (int) Math.floor(v);
        float above = Exact.mix(s.at(x, y, c), s.at(x + 1, y, c), u - x);
        float below = Exact.mix(s.at(x, y + 1, c), s.at(x + 1, y + 1, c), u - x);
        return Exact.mix(above, below, v - y);
    }
}
