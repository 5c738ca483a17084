package elysium.glow.app;

import elysium.glow.capture.Cameras;
import elysium.glow.capture.CaptureStage;
import elysium.glow.capture.CaptureStatus;
import elysium.glow.capture.Frame;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Mailbox;
import elysium.glow.mood.Seer;
import elysium.glow.mood.Sight;
import elysium.glow.mood.SightStage;
import elysium.glow.show.Pacer;
import elysium.glow.vision.Face;

/** The stages before the show, capture and vision, each on its thread. */
final class Eyes implements Pacer.Sights, AutoCloseable {
    private static final double SLOWEST_RATE = 5;

    private final CaptureStage capture;
    private final SightStage vision;
    private final Seer seer;
    private final Clock clock;
    private final Lateness lateness = new Lateness();
    private final Sight faded = new Sight();
    private Frame unseen = new Frame();
    private boolean looking = true;
    private boolean ahead;

    Eyes(CaptureStage.Choice choice, Cameras cameras, Seer seer, Opening.Around around) {
        clock = around.clock();
        this.seer = seer;
        capture = new CaptureStage(choice, cameras, clock, around.faults());
        vision = new SightStage(capture.frames(), seer, around.faults());
    }

    /** Whether what is drawn has to do with what is seen; else nothing waits for vision. */
    void look(boolean wanted) {
        looking = wanted;
    }

    /** What vision handed over last. */
    Sight seen() {
        return vision.sights().readable();
    }

    private Mailbox<?> awaited() {
        return looking ? vision.sights() : capture.bypass();
    }

    @Override
    public boolean hasFresh() {
        return awaited().hasFresh();
    }

    @Override
    public void await(long timeoutNanos) {
        awaited().await(timeoutNanos);
    }

    /**
     * What to draw now: the newest sight; when vision is far behind, the newest picture with what
     * was seen before, fading; the newest picture at once where nobody looks at what is seen.
     */
    Sight newest() {
        vision.sights().advance();
        Sight seen = seen();
        if (seen.frame.sequence() >= 0) {
            long lagNanos = capture.newestNanos() - seen.frame.capturedNanos();
            lateness.at(clock.nanos(), lagNanos, periodNanos());
        }
        capture.wantBypass(lateness.isLate() || !looking);
        if (capture.bypass().advance()) {
            unseen = capture.bypass().swapReadable(unseen);
        }
        // Where it is looked at again, the picture stays until vision has caught up with it.
        ahead = (ahead || !looking) && unseen.capturedNanos() > seen.frame.capturedNanos();
        return lateness.level() >= 1 && !ahead ? seen : faded(seen);
    }

    private long periodNanos() {
        return (long) (1e9 / Math.max(SLOWEST_RATE, capture.status().framesPerSecond()));
    }

    /** The newer of the two pictures, so that time never runs backwards on the screen. */
    private Sight faded(Sight seen) {
        boolean newer = unseen.capturedNanos() > seen.frame.capturedNanos();
        faded.frame = newer && unseen.sequence() >= 0 ? unseen : seen.frame;
        faded.faces.copyFrom(seen.faces);
        faded.reading.copyFrom(seen.reading);
        faded.reading.fade(lateness.level());
        faded.timesFrom(seen);
        for (int i = 0; i < faded.faces.count(); i++) {
            Face face = faded.faces.get(i);
            face.presence *= lateness.level();
            face.mouth.visible *= lateness.level();
        }
        return faded;
    }

    CaptureStatus status() {
        return capture.status();
    }

    /** What the tracker can see, in one sentence. */
    String about() {
        return seer.about();
    }

    void use(CaptureStage.Choice choice) {
        capture.use(choice);
    }

    @Override
    public void close() {
        capture.close();
        vision.close();
    }
}
