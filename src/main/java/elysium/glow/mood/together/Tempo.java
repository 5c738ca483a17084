package elysium.glow.mood.together;

import elysium.glow.flow.Follower;

/**
 * How quickly a mouth goes to and fro, by the way it makes in the time in which it is off its mean:
 * of a sine that is its angular speed, however wide it swings.
 */
final class Tempo {
    /** Seconds of movement until it is known, and then kept. */
    private static final double KNOWN_SECONDS = 8;

    private static final double MEAN_SECONDS = 1.5;

    /** Below it a still mouth's noise would be taken for movement. */
    private static final double LEAST_FAR = 0.04;

    /** The tempo of most, 1/s, and its spread as a logarithm. */
    private static final double USUAL = 2.4;

    private static final double SPREAD = 0.3;

    private final double[] before = new double[2];
    private final double[] mean = new double[2];
    private double way;
    private double away;
    private double moved;
    private boolean started;

    void forget() {
        way = 0;
        away = 0;
        moved = 0;
        started = false;
    }

    void take(double open, double smile, double deltaSeconds) {
        if (moved >= KNOWN_SECONDS) {
            return;
        }
        double step = 0;
        double far = 0;
        for (int i = 0; i < before.length; i++) {
            double now = i == 0 ? open : smile;
            if (!started) {
                before[i] = now;
                mean[i] = now;
            }
            step += Math.abs(now - before[i]);
            before[i] = now;
            mean[i] += (now - mean[i]) * Follower.share(deltaSeconds, MEAN_SECONDS);
            far += Math.abs(now - mean[i]);
        }
        started = true;
        if (far > LEAST_FAR) {
            way += step;
            away += far * deltaSeconds;
            moved += deltaSeconds;
        }
    }

    /** 0..1; the less was seen, the nearer to a half. */
    double rhythm() {
        if (way <= 0 || away <= 0) {
            return 0.5;
        }
        double far = Math.log(way / away / USUAL) / SPREAD;
        return 0.5 + 0.5 * Math.tanh(0.8 * far) * Math.min(1, moved / KNOWN_SECONDS);
    }
}
