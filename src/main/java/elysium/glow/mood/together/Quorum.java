package elysium.glow.mood.together;

/**
 * A crowd that lights up when it is many, as bacteria do: each gives off a signal, and gives off
 * more of it where there is much. What has begun to glow keeps glowing after some have gone.
 *
 * <p>In units of its own time, a' = n (1 + 20 h) - a with h = a^2 / (1 + a^2), and the light
 * follows h in five of them.
 */
public final class Quorum {
    private static final double FEEDBACK = 20;
    private static final double LIGHT_UNITS = 5;
    private static final double LONGEST_STEP = 0.05;

    private final double unitSeconds;
    private double signal;
    private double light;

    /**
     * @param unitSeconds how long the signal lasts
     */
    public Quorum(double unitSeconds) {
        this.unitSeconds = unitSeconds;
    }

    /** The light, 0..1, after a time at that density: about 0.11 switches it on, 0.09 off. */
    public double follow(double density, double deltaSeconds) {
        double units = deltaSeconds / unitSeconds;
        int steps = (int) Math.ceil(units / LONGEST_STEP);
        for (int i = 0; i < steps; i++) {
            double dt = units / steps;
            // The midpoint's slope, so that any frame rate gives the same curve.
            double middle = signal + dt / 2 * slope(signal, density);
            signal += dt * slope(middle, density);
            light += (answer(middle) - light) * -Math.expm1(-dt / LIGHT_UNITS);
        }
        return light;
    }

    private static double slope(double signal, double density) {
        return density * (1 + FEEDBACK * answer(signal)) - signal;
    }

    private static double answer(double signal) {
        return signal * signal / (1 + signal * signal);
    }
}
