package elysium.glow.vision;

/** From frame to frame: a sensible step, whatever the stamps say. */
final class Stride {
    private static final double USUAL_SECONDS = 1 / 30.0;
    private static final double LONGEST_SECONDS = 0.5;

    private long lastNanos;
    private boolean started;

    /** Never 0: a source that stands still or runs backwards still moves on by its pictures. */
    double seconds(long nanos) {
        double step = started ? (nanos - lastNanos) * 1e-9 : USUAL_SECONDS;
        started = true;
        lastNanos = nanos;
        return step > 0 ? Math.min(step, LONGEST_SECONDS) : USUAL_SECONDS;
    }
}
