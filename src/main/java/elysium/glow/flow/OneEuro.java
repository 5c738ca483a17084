package elysium.glow.flow;

/**
 * A measured value made calm: a still one is still, a fast one is not late.
 *
 * <p>The One Euro filter (Casiez, Roussel, Vogel 2012), its low passes exact for any frame time.
 */
public final class OneEuro {
    private static final double SPEED_CONSTANT_SECONDS = 1 / (2 * Math.PI);
    private final double cutoffHertz;
    private final double hertzPerSpeed;
    private double value;
    private double speed;
    private boolean started;

    /**
     * @param cutoffHertz of a value at rest
     * @param hertzPerSpeed what a speed of one unit a second adds to it
     */
    public OneEuro(double cutoffHertz, double hertzPerSpeed) {
        this.cutoffHertz = cutoffHertz;
        this.hertzPerSpeed = hertzPerSpeed;
    }

    public double filter(double measured, double deltaSeconds) {
        return filter(measured, deltaSeconds, 1);
    }

    /** The same for a value that is told in other units than its speed: so many make one. */
    public double filter(double measured, double deltaSeconds, double unit) {
        if (!started) {
            started = true;
            value = measured;
            speed = 0;
        } else if (deltaSeconds > 0) {
            double newSpeed = (measured - value) / deltaSeconds;
            speed += (newSpeed - speed) * Follower.share(deltaSeconds, SPEED_CONSTANT_SECONDS);
            double cutoff = cutoffHertz + hertzPerSpeed * Math.abs(speed) / unit;
            value += (measured - value) * Follower.share(deltaSeconds, 1 / (2 * Math.PI * cutoff));
        }
        return value;
    }

    /** The next value is taken as it comes. */
    public void reset() {
        started = false;
    }
}
