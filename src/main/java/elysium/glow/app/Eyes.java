package elysium.glow.app;

import elysium.glow.capture.Cameras;
import elysium.glow.capture.CaptureStage;
import elysium.glow.capture.CaptureStatus;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Mailbox;
import elysium.glow.mood.Seer;
import elysium.glow.mood.Sight;
import elysium.glow.mood.SightStage;
import elysium.glow.vision.Face;

/** The stages before the show, capture and vision, each on its thread. */
final class Eyes implements AutoCloseable {
    /** Further behind than this, and the newest picture is shown without what is seen in it. */
    private static final long LATEST_NANOS = 80_000_000L;

    private static final double FADE_NANOS = 400e6;
    private static final double SLOWEST_RATE = 5;

    private final CaptureStage capture;
    private final SightStage vision;
    private final Seer seer;
    private final Clock clock;
    private final Sight blind = new Sight();
    private long behindNanos;
    private boolean behind;

    Eyes(CaptureStage.Choice choice, Cameras cameras, Seer seer, Opening.Around around) {
        clock = around.clock();
        this.seer = seer;
        capture = new CaptureStage(choice, cameras, clock, around.faults());
        vision = new SightStage(capture.frames(), seer, around.faults());
    }

    Mailbox<Sight> sights() {
        return vision.sights();
    }

    /**
     * What to draw now: the newest sight; when vision is far behind, the newest picture with what
     * was seen before, fading.
     */
    Sight newest() {
        vision.sights().advance();
        Sight seen = vision.sights().readable();
        long lagNanos = capture.newestNanos() - seen.frame.capturedNanos();
        boolean wasBehind = behind;
        behind = seen.frame.sequence() >= 0 && lagNanos > LATEST_NANOS + periodNanos();
        capture.wantBypass(behind);
        if (!behind) {
            return seen;
        }
        if (!wasBehind) {
            behindNanos = clock.nanos();
        }
        return goBlind(seen);
    }

    /** A slow camera's pictures are old before the next one comes, and nobody is late. */
    private long periodNanos() {
        return (long) (1e9 / Math.max(SLOWEST_RATE, capture.status().framesPerSecond()));
    }

    private Sight goBlind(Sight seen) {
        if (capture.bypass().advance()) {
            blind.frame = capture.bypass().swapReadable(blind.frame);
        }
        if (blind.frame.capturedNanos() <= seen.frame.capturedNanos()) {
            return seen;
        }
        blind.faces.copyFrom(seen.faces);
        blind.reading.copyFrom(seen.reading);
        float left = (float) Math.clamp(1 - (clock.nanos() - behindNanos) / FADE_NANOS, 0, 1);
        for (int i = 0; i < blind.faces.count(); i++) {
            Face face = blind.faces.get(i);
            face.presence *= left;
            face.mouth.visible *= left;
        }
        return blind;
    }

    /** Whether pictures are shown that nobody has looked at yet. */
    boolean isBehind() {
        return behind;
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
