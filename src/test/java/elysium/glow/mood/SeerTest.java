package elysium.glow.mood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.flow.Mailbox;
import elysium.glow.flow.ManualClock;
import elysium.glow.flow.UserError;
import elysium.glow.vision.FaceTracker;
import elysium.glow.vision.Faces;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

final class SeerTest {
    private final ManualClock clock = new ManualClock(0);
    private final Faults faults = new Faults(clock, fault -> {});
    private final ModelTracker tracker = new ModelTracker();

    /** Sees one model face, unless it is told to fail. */
    private final class ModelTracker implements FaceTracker {
        private volatile Throwable trouble;
        private volatile boolean closed;

        @Override
        public void track(Frame frame, Faces faces) {
            faces.clear();
            new ModelFace().smile(0.9).into(faces.add(), 1);
            clock.set(clock.nanos() + 3_000_000);
            if (trouble instanceof Error error) {
                throw error;
            }
            if (trouble != null) {
                throw (RuntimeException) trouble;
            }
        }

        @Override
        public String about() {
            return "one model face";
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static Frame picture(Frame frame, long sequence) {
        frame.shape(PixelFormat.GREY, 640, 480);
        frame.stamp(sequence, sequence * 33_000_000);
        return frame;
    }

    @Test
    void aTrackerThatFailsIsAFaultAndNobodyAndThenItGoesOn() {
        Seer seer = new Seer(tracker, faults, clock);
        Sight sight = new Sight();
        picture(sight.frame, 0);
        seer.see(sight);
        assertEquals(1, sight.faces.count());
        assertEquals(1, sight.reading.visitor(1, Signal.PRESENCE));
        assertEquals(3_000_000, sight.trackNanos);
        int times = 1;
        for (Throwable trouble :
                new Throwable[] {new IllegalStateException(), new UnsatisfiedLinkError()}) {
            tracker.trouble = trouble;
            seer.see(sight);
            assertEquals(0, sight.faces.count());
            assertEquals(0, sight.reading.visitor(1, Signal.PRESENCE));
            assertSame(trouble, faults.standing().getFirst().fault().cause());
            seer.see(sight);
            assertEquals(times++, faults.standing().getFirst().times(), "told of once");
        }
        tracker.trouble = UserError.failed("The network eye can't be loaded: it is cut off.");
        seer.see(sight);
        assertTrue(faults.standing().getFirst().fault().what().contains("eye can't be loaded"));
        tracker.trouble = null;
        seer.see(sight);
        assertEquals(1, sight.faces.count());
        assertTrue(faults.standing().isEmpty());
    }

    @Test
    @Timeout(20)
    void theStageHandsOnTheVeryFrameAndCountsWhatItSkipped() {
        Mailbox<Frame> frames = new Mailbox<>(Frame::new);
        Frame first = picture(frames.writable(), 0);
        Mailbox<Sight> sights;
        try (SightStage stage =
                new SightStage(frames, new Seer(tracker, faults, Clock.system()), faults)) {
            sights = stage.sights();
            frames.publish();
            Sight sight = next(sights);
            assertSame(first, sight.frame, "exchanged, not copied");
            assertEquals(0, sight.skipped);
            assertNotSame(first, picture(frames.writable(), 4));
            frames.publish();
            assertEquals(3, next(sights).skipped);
            picture(frames.writable(), 0);
            frames.publish();
            assertEquals(3, next(sights).skipped, "a source that began anew skipped nothing");
        }
        assertTrue(tracker.closed);
    }

    private static Sight next(Mailbox<Sight> sights) {
        while (!sights.advance()) {
            sights.await(100_000_000);
        }
        return sights.readable();
    }

    @Test
    void seeingAllocatesNothing() {
        Sight sight = new Sight();
        Faces faces = new Faces();
        MoodReader reader = new MoodReader();
        ModelFace person = new ModelFace().smile(0.4);
        person.into(faces.add(), 1);
        SightLine line = new SightLine();
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean)
                        java.lang.management.ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        sight.faces.copyFrom(faces);
        for (int round = 0; round < 6; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 1000; i++) {
                picture(sight.frame, round * 1000L + i);
                reader.read(sight.frame, sight.faces, sight.reading);
                line.write(sight);
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertEquals(0, least, "bytes in 1000 frames");
    }
}
