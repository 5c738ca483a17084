package elysium.glow.app;

/** How late vision is, and how much of what it saw may still be shown: 1 in time, 0 long late. */
final class Lateness {
    private static final long LATEST_NANOS = 80_000_000L;
    private static final long TIMELY_NANOS = 50_000_000L;
    private static final long PROBATION_NANOS = 500_000_000L;
    private static final double FADE_NANOS = 400e6;

    private boolean late;
    private long timelySinceNanos;
    private long beforeNanos;
    private double level = 1;

    /**
     * One more frame of the show.
     *
     * @param lagNanos how much newer the newest picture is than the newest that was looked at
     * @param periodNanos a slow camera's pictures are this far apart, and nobody is late
     */
    void at(long nowNanos, long lagNanos, long periodNanos) {
        double step = beforeNanos == 0 ? 0 : (nowNanos - beforeNanos) / FADE_NANOS;
        beforeNanos = nowNanos;
        if (lagNanos > LATEST_NANOS + periodNanos) {
            late = true;
            timelySinceNanos = 0;
        } else if (late) {
            recover(nowNanos, lagNanos <= TIMELY_NANOS + periodNanos);
        }
        level = Math.clamp(level + (late ? -step : step), 0, 1);
    }

    /** Vision is believed again after it has been in time for a while. */
    private void recover(long nowNanos, boolean timely) {
        if (!timely) {
            timelySinceNanos = 0;
        } else if (timelySinceNanos == 0) {
            timelySinceNanos = nowNanos;
        } else if (nowNanos - timelySinceNanos > PROBATION_NANOS) {
            late = false;
        }
    }

    boolean isLate() {
        return late;
    }

    float level() {
        return (float) level;
    }
}
