package elysium.glow.flow;

/** The moment that one frame of the show is drawn for; one instance lives as long as the show. */
public final class Tick {
    private static final double LONGEST_STEP_SECONDS = 0.25;

    private long index = -1;
    private long nanos;
    private double seconds;
    private double deltaSeconds;

    /** Moves on to a frame at the given time; the first frame has no delta. */
    public void advance(long nowNanos) {
        double step = index < 0 ? 0 : (nowNanos - nanos) * 1e-9;
        deltaSeconds = Math.clamp(step, 0, LONGEST_STEP_SECONDS);
        seconds += deltaSeconds;
        nanos = nowNanos;
        index++;
    }

    public long index() {
        return index;
    }

    public long nanos() {
        return nanos;
    }

    /** Show time: starts at 0 and never jumps by more than a quarter second. */
    public double seconds() {
        return seconds;
    }

    public double deltaSeconds() {
        return deltaSeconds;
    }
}
