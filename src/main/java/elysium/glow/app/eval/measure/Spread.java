package elysium.glow.app.eval.measure;

import elysium.glow.app.bench.Median;
import java.util.Arrays;

/** The same figure of many pictures; one that is not a number is left out. */
public final class Spread {
    private double[] figures = new double[64];
    private int count;

    public void add(double figure) {
        if (Double.isNaN(figure)) {
            return;
        }
        if (count == figures.length) {
            figures = Arrays.copyOf(figures, 2 * count);
        }
        figures[count++] = figure;
    }

    public int count() {
        return count;
    }

    public double mean() {
        return Arrays.stream(figures, 0, count).average().orElse(Double.NaN);
    }

    public double median() {
        return Median.of(Arrays.copyOf(figures, count));
    }

    /** Which part of them lies above the limit, 0..1. */
    public double above(double limit) {
        return part(Arrays.stream(figures, 0, count).filter(f -> f > limit).count());
    }

    /** Which part of them lies below the limit, 0..1. */
    public double below(double limit) {
        return part(Arrays.stream(figures, 0, count).filter(f -> f < limit).count());
    }

    private double part(long some) {
        return count == 0 ? Double.NaN : (double) some / count;
    }
}
