package elysium.glow.app.proof;

import java.nio.ByteBuffer;

/** A picture of the show as a display gets it, its first row on top. */
public final class Picture {
    private static final float[] LINEAR = new float[256];

    static {
        for (int i = 0; i < LINEAR.length; i++) {
            double shown = i / 255.0;
            LINEAR[i] =
                    (float)
                            (shown <= 0.04045
                                    ? shown / 12.92
                                    : Math.pow((shown + 0.055) / 1.055, 2.4));
        }
    }

    private final int width;
    private final int height;
    private final byte[] rgb;

    private Picture(int width, int height) {
        this.width = width;
        this.height = height;
        rgb = new byte[3 * width * height];
    }

    /** Of RGBA whose first row is the bottom one, as OpenGL gives it. */
    public static Picture ofBottomFirst(ByteBuffer rgba, int width, int height) {
        Picture picture = new Picture(width, height);
        for (int y = 0; y < height; y++) {
            picture.row(y, rgba, 4 * (height - 1 - y) * width);
        }
        return picture;
    }

    /** Of RGBA whose first row is the top one. */
    public static Picture ofTopFirst(ByteBuffer rgba, int width, int height) {
        Picture picture = new Picture(width, height);
        for (int y = 0; y < height; y++) {
            picture.row(y, rgba, 4 * y * width);
        }
        return picture;
    }

    private void row(int y, ByteBuffer rgba, int from) {
        for (int x = 0; x < width; x++) {
            for (int channel = 0; channel < 3; channel++) {
                rgb[3 * (y * width + x) + channel] = rgba.get(from + 4 * x + channel);
            }
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** A channel of a pixel, 0..255. */
    public int level(int x, int y, int channel) {
        return rgb[3 * (y * width + x) + channel] & 255;
    }

    /** Linear light of a pixel, 0 to 1 for the display's white. */
    public double luminance(int pixel) {
        return 0.2126 * LINEAR[rgb[3 * pixel] & 255]
                + 0.7152 * LINEAR[rgb[3 * pixel + 1] & 255]
                + 0.0722 * LINEAR[rgb[3 * pixel + 2] & 255];
    }

    /** The mean light of it all. */
    public double luminance() {
        double sum = 0;
        for (int i = 0; i < width * height; i++) {
            sum += luminance(i);
        }
        return sum / (width * height);
    }

    /** The mean light of some pixels. */
    public double luminance(int... pixels) {
        double sum = 0;
        for (int pixel : pixels) {
            sum += luminance(pixel);
        }
        return sum / pixels.length;
    }

    /** How bright a place looks, between pixels by straight lines: 0..1 of the display's code. */
    double brightness(double x, double y) {
        double u = Math.clamp(x - 0.5, 0, width - 1.001);
        double v = Math.clamp(y - 0.5, 0, height - 1.001);
        int left = (int) u;
        int top = (int) v;
        double upper = mix(brightness(left, top), brightness(left + 1, top), u - left);
        double lower = mix(brightness(left, top + 1), brightness(left + 1, top + 1), u - left);
        return mix(upper, lower, v - top);
    }

    private static double mix(double from, double to, double part) {
        return from + (to - from) * part;
    }

    private double brightness(int x, int y) {
        int at = 3 * (y * width + x);
        return (0.2126 * (rgb[at] & 255)
                        + 0.7152 * (rgb[at + 1] & 255)
                        + 0.0722 * (rgb[at + 2] & 255))
                / 255;
    }
}
