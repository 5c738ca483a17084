package elysium.glow.app.bench;

import java.util.Arrays;

/** Order statistics of a handful of figures. */
public final class Median {
    private Median() {}

    public static double of(double... figures) {
        return quantile(0.5, figures);
    }

    /** The figure below which that part of them lies, between neighbours by straight line. */
    public static double quantile(double part, double... figures) {
        if (figures.length == 0) {
            return Double.NaN;
        }
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        double place = part * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
