package elysium.glow.show;

import java.nio.ByteBuffer;

/** Turns the show's picture into planes of Y, U and V, 4:2:0, video range, top row first. */
final class Yuv {
    /** How luma is made of red and blue; green is the rest. */
    enum Matrix {
        BT601(0.299, 0.114),
        BT709(0.2126, 0.0722);

        private final double red;
        private final double blue;

        Matrix(double red, double blue) {
            this.red = red;
            this.blue = blue;
        }
    }

    private static final int SHIFT = 16;
    private static final double LUMA = 219 / 255.0 * (1 << SHIFT);
    private static final double CHROMA = 112 / 255.0 * (1 << SHIFT);

    private final int width;
    private final int height;
    private final int halfWidth;
    private final int halfHeight;
    private final int[] luma;
    private final int[] blueness;
    private final int[] redness;
    private final byte[] upper;
    private final byte[] lower;
    private final byte[] planes;

    Yuv(int width, int height, Matrix matrix) {
        this.width = width;
        this.height = height;
        halfWidth = (width + 1) / 2;
        halfHeight = (height + 1) / 2;
        double green = 1 - matrix.red - matrix.blue;
        luma = weights(LUMA * matrix.red, LUMA * green, LUMA);
        double b = CHROMA / (1 - matrix.blue);
        blueness = weights(-b * matrix.red, -b * green, 0);
        double r = CHROMA / (1 - matrix.red);
        redness = weights(r * (1 - matrix.red), -r * green, 0);
        upper = new byte[4 * width];
        lower = new byte[4 * width];
        planes = new byte[width * height + 2 * halfWidth * halfHeight];
    }

    /** Red, green and blue as whole numbers that add up exactly: grey keeps no colour. */
    private static int[] weights(double red, double green, double sum) {
        int r = (int) Math.round(red);
        int g = (int) Math.round(green);
        return new int[] {r, g, (int) Math.round(sum) - r - g};
    }

    /** The planes one after the other; the same array each time. */
    byte[] convert(ByteBuffer rgba) {
        for (int pair = 0; pair < halfHeight; pair++) {
            int top = 2 * pair;
            int below = Math.min(top + 1, height - 1);
            row(rgba, top, upper);
            row(rgba, below, lower);
            lumaRow(upper, top * width);
            if (below != top) {
                lumaRow(lower, below * width);
            }
            chromaRow(width * height + pair * halfWidth);
        }
        return planes;
    }

    private void row(ByteBuffer rgba, int row, byte[] into) {
        rgba.get((height - 1 - row) * into.length, into);
    }

    private void lumaRow(byte[] row, int at) {
        int red = luma[0];
        int green = luma[1];
        int blue = luma[2];
        int base = (16 << SHIFT) + (1 << (SHIFT - 1));
        for (int x = 0, i = 0; x < width; x++, i += 4) {
            int sum = red * (row[i] & 255) + green * (row[i + 1] & 255) + blue * (row[i + 2] & 255);
            planes[at + x] = (byte) ((sum + base) >> SHIFT);
        }
    }

    private void chromaRow(int at) {
        int second = at + halfWidth * halfHeight;
        // Four pixels are summed: two more bits.
        int base = (128 << (SHIFT + 2)) + (1 << (SHIFT + 1));
        for (int x = 0; x < halfWidth; x++) {
            int i = 8 * x;
            int j = 2 * x + 1 < width ? i + 4 : i;
            int red = sum(i, j);
            int green = sum(i + 1, j + 1);
            int blue = sum(i + 2, j + 2);
            planes[at + x] = (byte) (weigh(blueness, red, green, blue, base) >> (SHIFT + 2));
            planes[second + x] = (byte) (weigh(redness, red, green, blue, base) >> (SHIFT + 2));
        }
    }

    private static int weigh(int[] weights, int red, int green, int blue, int base) {
        return weights[0] * red + weights[1] * green + weights[2] * blue + base;
    }

    private int sum(int left, int right) {
        return (upper[left] & 255)
                + (upper[right] & 255)
                + (lower[left] & 255)
                + (lower[right] & 255);
    }
}
