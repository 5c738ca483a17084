package elysium.glow.app.proof;

/**
 * How much of the dark gradients of a picture stands in bands: of all steps by one level along its
 * rows, the part that divides two runs of one level each. Dither breaks such runs up.
 */
final class Bands {
    private static final int RUN = 8;
    private static final int DARK = 64;
    private static final int FEWEST = 40;

    private long steps;
    private long bands;

    private Bands() {}

    /** From 0, none, to 1; NaN where there is hardly a gradient to see. */
    static double of(Picture picture) {
        Bands bands = new Bands();
        for (int channel = 0; channel < 3; channel++) {
            for (int y = 0; y < picture.height(); y++) {
                bands.row(picture, y, channel);
            }
        }
        return bands.steps < FEWEST ? Double.NaN : (double) bands.bands / bands.steps;
    }

    private void row(Picture picture, int y, int channel) {
        int run = 1;
        for (int x = 1; x < picture.width(); x++) {
            int step = picture.level(x, y, channel) - picture.level(x - 1, y, channel);
            if (step == 0) {
                run++;
                continue;
            }
            int level = picture.level(x, y, channel);
            if (Math.abs(step) == 1 && level < DARK) {
                steps++;
                bands += run >= RUN && runs(picture, x, y, channel) ? 1 : 0;
            }
            run = 1;
        }
    }

    private static boolean runs(Picture picture, int from, int y, int channel) {
        if (from + RUN > picture.width()) {
            return false;
        }
        for (int x = from + 1; x < from + RUN; x++) {
            if (picture.level(x, y, channel) != picture.level(from, y, channel)) {
                return false;
            }
        }
        return true;
    }
}
