package elysium.glow.app;

import elysium.glow.flow.Clock;
import elysium.glow.mood.Sight;
import elysium.glow.panel.Desk.Vitals;
import elysium.glow.show.Tally;

/** How the show runs: what every frame took, and how old the picture on it was. */
final class Figures implements AutoCloseable {
    private static final double SMOOTHING = 0.05;

    private final Clock clock;
    private final Tally tally;
    private final Stats stats;
    private long beganNanos;
    private long endedNanos;
    private long shownBefore;
    private double frameNanos;
    private double gapNanos;
    private double lagNanos;

    /**
     * @param stats null if nobody wants them written
     */
    Figures(Clock clock, Tally tally, Stats stats) {
        this.clock = clock;
        this.tally = tally;
        this.stats = stats;
    }

    void begin() {
        beganNanos = clock.nanos();
    }

    void end(Sight sight, int gpuObjects) {
        long now = clock.nanos();
        tally.show(sight.frame.sequence());
        boolean isNew = tally.shown() != shownBefore;
        shownBefore = tally.shown();
        frameNanos += SMOOTHING * (now - beganNanos - frameNanos);
        gapNanos += SMOOTHING * (endedNanos == 0 ? 0 : now - endedNanos - gapNanos);
        endedNanos = now;
        if (isNew) {
            lagNanos += SMOOTHING * (now - sight.frame.capturedNanos() - lagNanos);
        }
        if (stats != null) {
            write(sight, now, isNew, gpuObjects);
        }
    }

    private void write(Sight sight, long now, boolean isNew, int gpuObjects) {
        stats.frame(now, now - beganNanos);
        if (isNew) {
            stats.lag(now - sight.frame.capturedNanos());
        }
        stats.tick(now, sight, gpuObjects);
    }

    /** What one frame of the show takes on this thread, smoothed. */
    double frameMillis() {
        return frameNanos * 1e-6;
    }

    Vitals vitals(String drawnBy) {
        double fps = gapNanos <= 0 ? 0 : 1e9 / gapNanos;
        return new Vitals(fps, frameMillis(), lagNanos * 1e-6, tally.dropped(), drawnBy);
    }

    @Override
    public void close() {
        if (stats != null) {
            stats.close();
        }
    }
}
