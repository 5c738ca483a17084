package elysium.glow.show;

import elysium.glow.flow.Clock;
import java.util.concurrent.locks.LockSupport;

/**
 * When the next frame of the show begins: at once when a fresh sight is there, else on time.
 *
 * <p>Between sights the picture moves on at the chosen rate, but a frame that would still be drawn
 * when the next sight is due is left out, so that the sight never waits for it.
 */
public final class Pacer {
    /** Where sights come in, and how to wait for them. */
    public interface Sights {
        boolean hasFresh();

        void await(long timeoutNanos);

        default void rest(long nanos) {
            LockSupport.parkNanos(nanos);
        }
    }

    /** Frames over which a display that keeps the time must not be faster than its own rate. */
    private static final int TRIAL = 16;

    private static final long MARGIN_NANOS = 2_000_000;

    /** Sights may come this much faster than the chosen rate and all be shown. */
    private static final double LEAST_GAP = 0.8;

    private final Clock clock;
    private final Sights sights;
    private final Rhythm rhythm = new Rhythm();
    private long periodNanos;
    private boolean vsync;
    private boolean started;
    private boolean waited;
    private long begunNanos;
    private long presentedNanos;
    private long beatNanos;
    private long allowanceNanos;
    private long costNanos;
    private int trialFrames;
    private long trialBegunNanos;

    public Pacer(Clock clock, double hertz, Sights sights) {
        this.clock = clock;
        this.sights = sights;
        rate(hertz, false);
    }

    /** How often the show is drawn at least, and whether swapping buffers keeps the time. */
    public void rate(double hertz, boolean displayKeepsTime) {
        periodNanos = Math.round(1e9 / Math.clamp(hertz, 1, 1000));
        vsync = displayKeepsTime;
        trialFrames = 0;
    }

    /** Whether the display keeps the time: a virtual one says that it does, and does not. */
    public boolean isDisplayKeepingTime() {
        return vsync;
    }

    /** Waits until the next frame should begin; true if that is because of a fresh sight. */
    public boolean await() {
        if (!started) {
            started = true;
            return begin(sights.hasFresh(), clock.nanos());
        }
        holdBack();
        long now = clock.nanos();
        if (sights.hasFresh()) {
            waited = false;
            return begin(true, now);
        }
        long deadline = deadline();
        while (now < deadline) {
            sights.await(deadline - now);
            now = clock.nanos();
            if (sights.hasFresh()) {
                waited = true;
                return begin(true, now);
            }
        }
        return begin(false, now);
    }

    /** Tells when the fresh sight's picture was taken, so that the next can be foreseen. */
    public void saw(long capturedNanos) {
        rhythm.saw(capturedNanos, begunNanos, waited);
    }

    /** Tells that the frame which began last is on its way to the display. */
    public void presented() {
        presentedNanos = clock.nanos();
        long took = presentedNanos - begunNanos;
        costNanos = costNanos == 0 ? took : costNanos + (took - costNanos) / 8;
        if (vsync) {
            tryDisplay();
        }
    }

    private void tryDisplay() {
        if (trialFrames++ == 0) {
            trialBegunNanos = presentedNanos;
        } else if (trialFrames > TRIAL) {
            trialFrames = 0;
            vsync = presentedNanos - trialBegunNanos > (long) (0.9 * TRIAL * periodNanos);
        }
    }

    private void holdBack() {
        long burst = periodNanos / 2;
        long now = clock.nanos();
        while (allowanceNanos - burst > now) {
            sights.rest(allowanceNanos - burst - now);
            now = clock.nanos();
        }
    }

    private boolean begin(boolean fresh, long now) {
        boolean onTheBeat = !fresh && now - (beatNanos + periodNanos) < periodNanos / 4;
        beatNanos = onTheBeat ? beatNanos + periodNanos : now;
        allowanceNanos = Math.max(allowanceNanos, now) + (long) (LEAST_GAP * periodNanos);
        begunNanos = now;
        return fresh;
    }

    private long deadline() {
        if (vsync) {
            long spare = periodNanos - costNanos - costNanos / 2 - MARGIN_NANOS;
            return presentedNanos + Math.max(0, spare);
        }
        long due = beatNanos + periodNanos;
        long sight = rhythm.nextNanos();
        boolean inTheWay = due + costNanos + MARGIN_NANOS > sight;
        return inTheWay ? Math.max(due, sight + rhythm.tolerance()) : due;
    }
}
