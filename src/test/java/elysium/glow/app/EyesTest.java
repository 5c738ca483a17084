package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import elysium.glow.capture.Camera;
import elysium.glow.capture.CaptureStage;
import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.capture.Source;
import elysium.glow.flow.Faults;
import elysium.glow.flow.ManualClock;
import elysium.glow.mood.Seer;
import elysium.glow.mood.Sight;
import elysium.glow.vision.FaceTracker;
import elysium.glow.vision.Faces;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Frames come when the test sends them, and are seen when it lets them be. */
@Timeout(60)
class EyesTest {
    private static final long WAIT_NANOS = 10_000_000L;

    private final ManualClock clock = new ManualClock(1);
    private final Faults faults = new Faults(clock, _ -> {});
    private final BlockingQueue<Integer> sent = new LinkedBlockingQueue<>();
    private final Semaphore seeing = new Semaphore(0);
    private final Eyes eyes =
            new Eyes(
                    new CaptureStage.Choice(new Source.Named("scripted"), null),
                    _ -> new Scripted(),
                    new Seer(new Patient(), faults, clock),
                    new Opening.Around(clock, faults));

    private final class Scripted implements Camera {
        @Override
        public Grab read(Frame frame, long timeoutNanos) throws InterruptedException {
            Integer number = sent.poll(5, TimeUnit.MILLISECONDS);
            if (number == null) {
                return Grab.NOTHING;
            }
            frame.shape(PixelFormat.GREY, 8, 8).put(0, (byte) (int) number);
            frame.stamp(number, number);
            return Grab.FRAME;
        }

        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public void close() {}
    }

    /** Sees one frame for each leave that it has. */
    private final class Patient implements FaceTracker {
        @Override
        public void track(Frame frame, Faces faces) {
            seeing.acquireUninterruptibly();
            faces.clear();
            faces.add().slot = (int) frame.sequence();
        }

        @Override
        public String about() {
            return "patient";
        }

        @Override
        public void close() {}
    }

    @AfterEach
    void close() {
        seeing.release(1000);
        eyes.close();
    }

    private void await(int number) {
        while (eyes.newest().frame.sequence() != number) {
            eyes.await(WAIT_NANOS);
        }
    }

    private void sendAndSee(int number) {
        sent.add(number);
        seeing.release();
        await(number);
    }

    @Test
    void pictureAndSightAreOfOneFrame() {
        sendAndSee(1);
        sent.add(2);
        for (int i = 0; i < 20; i++) {
            eyes.await(WAIT_NANOS);
            assertEquals(1, eyes.newest().frame.sequence(), "not seen yet");
        }
        assertFalse(eyes.hasFresh());
        seeing.release();
        await(2);
        assertEquals(2, eyes.newest().faces.get(0).slot);
    }

    @Test
    void whereNobodyLooksNothingWaitsForVision() {
        sendAndSee(1);
        eyes.look(false);
        eyes.newest();
        sent.add(2);
        await(2);
        Sight shown = eyes.newest();
        assertEquals(2, shown.frame.pixels().get(0));
        assertEquals(1, shown.faces.get(0).slot, "what was seen before is still told");
        assertNotSame(eyes.seen(), shown);
        sent.add(3);
        await(3);
    }

    @Test
    void timeDoesNotRunBackwardsWhenItIsLookedAtAgain() {
        sendAndSee(1);
        eyes.look(false);
        eyes.newest();
        sent.add(2);
        await(2);
        eyes.look(true);
        assertEquals(2, eyes.newest().frame.sequence());
        seeing.release();
        while (eyes.seen().frame.sequence() != 2) {
            assertEquals(2, eyes.newest().frame.sequence());
            eyes.await(WAIT_NANOS);
        }
        assertSame(eyes.seen(), eyes.newest(), "the sight of that very frame, as it came");
    }
}
