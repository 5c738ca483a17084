package elysium.glow.flow;

/** A value that follows another at its own pace, up and down, whatever the frame rate. */
public final class Follower {
    private final double riseSeconds;
    private final double fallSeconds;
    private double value;

    /** Starts at 0; the times are those in which 63 % of the way is gone. */
    public Follower(double riseSeconds, double fallSeconds) {
        this.riseSeconds = riseSeconds;
        this.fallSeconds = fallSeconds;
    }

    /** The part of the way that is gone after a time. */
    public static double share(double deltaSeconds, double constantSeconds) {
        return constantSeconds <= 0 ? 1 : -Math.expm1(-deltaSeconds / constantSeconds);
    }

    public float follow(double target, double deltaSeconds) {
        double constant = target > value ? riseSeconds : fallSeconds;
        value += (target - value) * share(deltaSeconds, constant);
        return (float) value;
    }

    public void jump(double newValue) {
        value = newValue;
    }

    public float value() {
        return (float) value;
    }
}
