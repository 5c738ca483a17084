package elysium.glow.show;

/** The beat at which a camera takes its pictures, and when the next one will have come here. */
final class Rhythm {
    /** Slower than this is no rhythm to wait for. */
    private static final long SLOWEST_NANOS = 120_000_000;

    private static final long LEAST_TOLERANCE_NANOS = 2_000_000;
    private static final long NEVER = Long.MIN_VALUE / 2;
    private long capturedNanos = NEVER;
    private long periodNanos;
    private long lagNanos;

    /**
     * A picture was taken then and found here now.
     *
     * @param waitedFor whether it was found the moment it came; else it may have lain here a while
     */
    void saw(long captured, long now, boolean waitedFor) {
        long gap = captured - capturedNanos;
        boolean follows = capturedNanos != NEVER && gap > 0 && gap < SLOWEST_NANOS;
        capturedNanos = captured;
        long lag = now - captured;
        if (!follows) {
            periodNanos = 0;
            lagNanos = lag;
            return;
        }
        follow(gap);
        lagNanos = waitedFor ? lagNanos + (lag - lagNanos) / 4 : Math.min(lag, lagNanos);
    }

    private void follow(long gap) {
        if (periodNanos == 0) {
            periodNanos = gap;
            return;
        }
        // Pictures that were passed over leave a gap of several periods.
        long periods = Math.max(1, Math.round((double) gap / periodNanos));
        long one = gap / periods;
        boolean another = 3 * one < 2 * periodNanos;
        periodNanos = another ? one : periodNanos + (one - periodNanos) / 8;
    }

    /** When the next picture is due here; long ago if there is no telling. */
    long nextNanos() {
        return periodNanos == 0 ? NEVER : capturedNanos + periodNanos + lagNanos;
    }

    /** How late a picture may be and still be waited for. */
    long tolerance() {
        return Math.max(LEAST_TOLERANCE_NANOS, periodNanos / 6);
    }
}
