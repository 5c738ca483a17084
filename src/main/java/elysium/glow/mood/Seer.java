package elysium.glow.mood;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Fault;
import elysium.glow.flow.Faults;
import elysium.glow.flow.UserError;
import elysium.glow.vision.FaceTracker;

/** Turns a frame into a sight: finds the faces in it and reads them; it never throws. */
public final class Seer implements AutoCloseable {
    private static final String PLACE = "vision";

    private final FaceTracker tracker;
    private final Faults faults;
    private final Clock clock;
    private final MoodReader reader = new MoodReader();
    private final ReadingKind kind;
    private Throwable failure;

    /** Reads shapes and what they mean. */
    public Seer(FaceTracker tracker, Faults faults, Clock clock) {
        this(tracker, faults, clock, ReadingKind.EMOTION);
    }

    public Seer(FaceTracker tracker, Faults faults, Clock clock, ReadingKind kind) {
        this.kind = kind;
        this.tracker = tracker;
        this.faults = faults;
        this.clock = clock;
    }

    /** Fills the sight's faces, reading and times from its frame; in trouble, nobody is seen. */
    public void see(Sight sight) {
        long start = clock.nanos();
        long tracked = start;
        try {
            tracker.track(sight.frame, sight.faces);
            tracked = clock.nanos();
            reader.read(sight.frame, sight.faces, sight.reading);
            sight.reading.keepTo(kind);
            recover();
        } catch (RuntimeException | Error e) {
            sight.faces.clear();
            sight.reading.clear();
            fail(e);
        }
        sight.detectNanos = tracker.detectNanos();
        sight.trackNanos = tracked - start;
        sight.moodNanos = clock.nanos() - tracked;
    }

    private void fail(Throwable cause) {
        if (cause.equals(failure)) {
            return; // it rests, and was told of
        }
        failure = cause;
        String what =
                cause instanceof UserError
                        ? cause.getMessage()
                        : "the face tracker failed on this picture, so nobody is seen in it";
        faults.raise(Fault.of(PLACE, what, cause));
    }

    private void recover() {
        if (failure != null) {
            failure = null;
            faults.clear(PLACE);
        }
    }

    /** What the tracker can and cannot see, in one sentence. */
    public String about() {
        return tracker.about();
    }

    @Override
    public void close() {
        tracker.close();
    }
}
