package elysium.glow.mood;

import elysium.glow.capture.Frame;
import elysium.glow.flow.Faults;
import elysium.glow.flow.Mailbox;
import elysium.glow.flow.Stage;

/** The thread glow-vision: takes the newest frame, sees, and hands the sight to the show. */
public final class SightStage implements AutoCloseable {
    private static final long WAIT_NANOS = 100_000_000L;

    private final Mailbox<Frame> frames;
    private final Mailbox<Sight> sights = new Mailbox<>(Sight::new);
    private final Seer seer;
    private final Stage stage;
    private long lastSequence = -1;
    private long skipped;

    /** Starts at once; the seer is its own from here on, and is closed with it. */
    public SightStage(Mailbox<Frame> frames, Seer seer, Faults faults) {
        this.frames = frames;
        this.seer = seer;
        stage = new Stage("glow-vision", this::turn, faults);
    }

    /** Where the show takes the newest sight from. */
    public Mailbox<Sight> sights() {
        return sights;
    }

    private void turn() throws InterruptedException {
        frames.await(WAIT_NANOS);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        if (!frames.advance()) {
            return;
        }
        Sight sight = sights.writable();
        sight.frame = frames.swapReadable(sight.frame);
        sight.skipped = skippedBefore(sight.frame.sequence());
        seer.see(sight);
        sights.publish();
    }

    private long skippedBefore(long sequence) {
        if (lastSequence >= 0 && sequence > lastSequence) {
            skipped += sequence - lastSequence - 1;
        }
        lastSequence = sequence;
        return skipped;
    }

    @Override
    public void close() {
        stage.close();
        if (!stage.isAlive()) {
            seer.close();
        }
    }
}
