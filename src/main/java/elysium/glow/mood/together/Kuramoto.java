package elysium.glow.mood.together;

import java.util.Arrays;

/**
 * Coupled rhythms: each keeps its own pace and is pulled towards the others' (Kuramoto, 1975).
 *
 * <p>Phase i goes by rate i and by the coupling times its weight times the weighted sum of the
 * sines of how far the others are ahead. Two of weight 1 lock where their rates differ by less than
 * twice the coupling.
 */
public final class Kuramoto {
    private static final double LONGEST_STEP_SECONDS = 0.02;

    /** Radians, whole turns left out. */
    public final double[] phases;

    /** Radians a second. */
    public final double[] rates;

    /** How much each takes part, 0..1; 0 goes its own way. */
    public final double[] weights;

    private final double[] from;
    private final double[] slope;
    private final double[] sum;

    public Kuramoto(int count) {
        phases = new double[count];
        rates = new double[count];
        weights = new double[count];
        from = new double[count];
        slope = new double[count];
        sum = new double[count];
    }

    /** Goes on by a time, in steps of the classic fourth order. */
    public void advance(double coupling, double deltaSeconds) {
        int steps = (int) Math.ceil(deltaSeconds / LONGEST_STEP_SECONDS);
        for (int i = 0; i < steps; i++) {
            step(coupling, deltaSeconds / steps);
        }
        for (int i = 0; i < phases.length; i++) {
            phases[i] -= 2 * Math.PI * Math.floor(phases[i] / (2 * Math.PI));
        }
    }

    private void step(double coupling, double seconds) {
        System.arraycopy(phases, 0, from, 0, from.length);
        Arrays.fill(sum, 0);
        add(coupling, 1, seconds / 2);
        add(coupling, 2, seconds / 2);
        add(coupling, 2, seconds);
        add(coupling, 1, 0);
        for (int i = 0; i < phases.length; i++) {
            phases[i] = from[i] + sum[i] * seconds / 6;
        }
    }

    /** Counts the slope here that many times and moves on along it, from where the step began. */
    private void add(double coupling, int times, double seconds) {
        double x = 0;
        double y = 0;
        for (int i = 0; i < phases.length; i++) {
            x += weights[i] * Math.cos(phases[i]);
            y += weights[i] * Math.sin(phases[i]);
        }
        for (int i = 0; i < phases.length; i++) {
            double ahead = y * Math.cos(phases[i]) - x * Math.sin(phases[i]);
            slope[i] = rates[i] + coupling * weights[i] * ahead;
            sum[i] += times * slope[i];
        }
        for (int i = 0; i < phases.length; i++) {
            phases[i] = from[i] + seconds * slope[i];
        }
    }

    /** The order parameter, by weight: 1 where all are in step. */
    public double order() {
        double x = 0;
        double y = 0;
        double all = 0;
        for (int i = 0; i < phases.length; i++) {
            x += weights[i] * Math.cos(phases[i]);
            y += weights[i] * Math.sin(phases[i]);
            all += weights[i];
        }
        return all == 0 ? 0 : Math.hypot(x, y) / all;
    }
}
