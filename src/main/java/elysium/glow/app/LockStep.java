package elysium.glow.app;

import elysium.glow.capture.Reel;
import elysium.glow.mood.Seer;
import elysium.glow.mood.Sight;

/** A reel seen frame by frame in step with a film's own time: nothing is skipped unseen. */
final class LockStep implements AutoCloseable {
    /** Less than the whole of its time, for times are rounded. */
    private static final double LASTS = 0.99;

    private final Reel reel;
    private final Gaze gaze;
    private Sight current = new Sight();
    private Sight pending = new Sight();
    private boolean hasPending;
    private boolean ended;
    private long seen;

    LockStep(Reel reel, Seer seer) {
        this.reel = reel;
        gaze = new Gaze(reel, seer);
    }

    /** Moves on to the frame that shows that moment; false once the last one has had its time. */
    boolean advanceTo(long nanos) {
        while (fetch() && pending.frame.capturedNanos() <= nanos) {
            swap();
        }
        if (seen == 0 && hasPending) {
            swap();
        }
        return !ended || hasPending || (seen > 0 && isLastShown(nanos));
    }

    /** The last frame lasts as long as every other. */
    private boolean isLastShown(long nanos) {
        double rate = reel.framesPerSecond();
        double periodNanos = rate > 0 ? 1e9 / rate : 1;
        return nanos - current.frame.capturedNanos() < LASTS * periodNanos;
    }

    /** What was seen last. */
    Sight sight() {
        return current;
    }

    String name() {
        return gaze.name();
    }

    double framesPerSecond() {
        return reel.framesPerSecond();
    }

    private void swap() {
        Sight free = current;
        current = pending;
        pending = free;
        hasPending = false;
        seen++;
    }

    private boolean fetch() {
        if (hasPending || ended) {
            return hasPending;
        }
        hasPending = gaze.look(pending);
        ended = !hasPending;
        return hasPending;
    }

    @Override
    public void close() {
        gaze.close();
    }
}
