package elysium.glow.app.proof;

/**
 * How much two pictures of the very same moment differ: of each block of pixels the mean change of
 * a channel, and of the blocks the worst, so that a small flicker does not drown in a large dark.
 */
final class Shimmer {
    private static final int BLOCK = 16;

    private Shimmer() {}

    /** In steps of the display: 1 is one of 255. */
    static double between(Picture one, Picture other) {
        double worst = 0;
        for (int top = 0; top + BLOCK <= one.height(); top += BLOCK) {
            for (int left = 0; left + BLOCK <= one.width(); left += BLOCK) {
                worst = Math.max(worst, block(one, other, left, top));
            }
        }
        return worst;
    }

    private static double block(Picture one, Picture other, int left, int top) {
        double[] sums = new double[3];
        for (int i = 0; i < BLOCK * BLOCK; i++) {
            int x = left + i % BLOCK;
            int y = top + i / BLOCK;
            for (int channel = 0; channel < 3; channel++) {
                sums[channel] += Math.abs(one.level(x, y, channel) - other.level(x, y, channel));
            }
        }
        return Math.max(sums[0], Math.max(sums[1], sums[2])) / (BLOCK * BLOCK);
    }
}
