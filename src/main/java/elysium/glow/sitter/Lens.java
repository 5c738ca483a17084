package elysium.glow.sitter;

/** What a camera does to a picture: it blurs, coarsens, and adds grain. */
final class Lens {
    private static final int GRAINS = 1 << 15;
    private final int width;
    private final int height;
    private final int[] spare;
    private final int blur;
    private final int coarse;
    private final int grain;
    private final byte[] grains = new byte[GRAINS];

    Lens(Casting casting, int width, int height) {
        this.width = width;
        this.height = height;
        Dice d = new Dice(casting.seed() ^ 0x1E55L);
        boolean wide = casting.variety() == Variety.WIDE;
        spare = new int[width * height];
        int most = Math.max(1, height / 200);
        blur = wide && d.chance(0.4f) ? 1 + d.pick(most) : 0;
        coarse = wide && d.chance(0.25f) ? 2 + d.pick(Math.max(1, height / 200)) : 1;
        grain = wide ? (d.chance(0.7f) ? 2 + d.pick(26) : 0) : 3;
        for (int i = 0; i < GRAINS; i++) {
            grains[i] = (byte) Math.round((d.next() + d.next() - 1) * grain);
        }
    }

    void apply(int[] picture, double seconds) {
        if (blur > 0) {
            smear(picture, spare, 1, width);
            smear(spare, picture, width, height);
            smear(picture, spare, 1, width);
            smear(spare, picture, width, height);
        }
        if (coarse > 1) {
            coarsen(picture);
        }
        if (grain > 0) {
            noise(picture, Dice.mixed(Double.doubleToLongBits(seconds)));
        }
    }

    /** A box of 2·blur+1 along one direction. */
    private void smear(int[] from, int[] to, int step, int length) {
        int lines = width * height / length;
        int next = step == 1 ? width : 1;
        int size = 2 * blur + 1;
        for (int line = 0; line < lines; line++) {
            int base = line * next;
            int r = 0;
            int g = 0;
            int b = 0;
            for (int i = -blur - 1; i < length; i++) {
                int in = from[base + step * Math.max(0, Math.min(length - 1, i + blur))];
                r += in >> 16 & 255;
                g += in >> 8 & 255;
                b += in & 255;
                if (i - blur - 1 >= -blur - 1 - blur && i >= -blur - 1 + size) {
                    int out = from[base + step * Math.max(0, i - blur - 1)];
                    r -= out >> 16 & 255;
                    g -= out >> 8 & 255;
                    b -= out & 255;
                }
                if (i >= 0) {
                    to[base + step * i] = packed(r / size, g / size, b / size);
                }
            }
        }
    }

    private void coarsen(int[] picture) {
        for (int y = 0; y < height; y += coarse) {
            for (int x = 0; x < width; x += coarse) {
                spare[y * width + x] = mean(picture, x, y);
            }
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture[y * width + x] = spare[(y - y % coarse) * width + x - x % coarse];
            }
        }
    }

    private int mean(int[] picture, int x0, int y0) {
        int r = 0;
        int g = 0;
        int b = 0;
        int n = 0;
        for (int y = y0; y < Math.min(height, y0 + coarse); y++) {
            for (int x = x0; x < Math.min(width, x0 + coarse); x++, n++) {
                int c = picture[y * width + x];
                r += c >> 16 & 255;
                g += c >> 8 & 255;
                b += c & 255;
            }
        }
        return packed(r / n, g / n, b / n);
    }

    private void noise(int[] picture, long seed) {
        for (int y = 0; y < height; y++) {
            int shift = (int) Dice.key(seed, y) & (GRAINS - 1);
            for (int i = y * width; i < (y + 1) * width; i++) {
                int c = picture[i];
                int n = grains[(i + shift) & (GRAINS - 1)];
                picture[i] =
                        packed(
                                limit(((c >> 16) & 255) + n),
                                limit(((c >> 8) & 255) + n),
                                limit((c & 255) + n));
            }
        }
    }

    private static int packed(int r, int g, int b) {
        return (r << 16) | (g << 8) | b;
    }

    private static int limit(int x) {
        return x < 0 ? 0 : Math.min(x, 255);
    }
}
