package elysium.glow.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.CaptureStatus.State;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Time here only has to pass, however slowly: no test fails because a machine is busy. */
@Timeout(60)
class CaptureStageTest {
    private static final Source FIRST = new Source.Named("scripted");
    private static final Source SECOND = new Source.Named("stand-in");
    private final Faults faults = new Faults(Clock.system(), fault -> {});
    private final BlockingQueue<Act> acts = new LinkedBlockingQueue<>();
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger shut = new AtomicInteger();
    private volatile CaptureStage stage;

    /** What the scripted camera does when it is read. */
    private interface Act {
        Camera.Grab on(Frame frame) throws CameraLost, InterruptedException;
    }

    private static Act picture(int width, int height, int fill) {
        return frame -> {
            frame.shape(PixelFormat.GREY, width, height).put(0, (byte) fill);
            frame.stamp(fill, fill);
            return Camera.Grab.FRAME;
        };
    }

    private Camera open(Source source) throws CameraLost {
        if (source.equals(SECOND)) {
            return new Scripted("stand-in", () -> picture(8, 8, 99), 5);
        }
        opened.incrementAndGet();
        return new Scripted("scripted", acts::poll, 1);
    }

    private record Scripted(String name, java.util.function.Supplier<Act> acts, long pauseMillis)
            implements Camera {
        @Override
        public Grab read(Frame frame, long timeoutNanos) throws CameraLost, InterruptedException {
            Thread.sleep(pauseMillis);
            Act act = acts.get();
            return act == null ? Grab.NOTHING : act.on(frame);
        }

        @Override
        public void close() {}
    }

    private void start(Source fallback) {
        stage =
                new CaptureStage(
                        new CaptureStage.Choice(FIRST, fallback),
                        this::open,
                        Clock.system(),
                        faults);
    }

    @AfterEach
    void end() {
        stage.close();
        stage.close();
    }

    private static void until(BooleanSupplier what) throws InterruptedException {
        while (!what.getAsBoolean()) {
            Thread.sleep(5);
        }
    }

    private int shown() {
        stage.frames().advance();
        Frame frame = stage.frames().readable();
        return frame.sequence() < 0 ? -1 : frame.pixels().get(0);
    }

    private boolean faulty(String part) {
        return faults.standing().stream().anyMatch(f -> f.fault().what().contains(part));
    }

    @Test
    void picturesArriveAndTheStatusTellsOfThem() throws Exception {
        start(null);
        acts.add(picture(32, 16, 7));
        until(() -> shown() == 7);
        until(() -> stage.status().state() == State.LIVE && stage.status().frames() == 1);
        assertEquals("scripted", stage.status().name());
        assertEquals(32, stage.status().width());
        assertFalse(stage.status().onFallback());
        acts.add(picture(64, 48, 8));
        until(() -> shown() == 8);
        assertEquals(64, stage.frames().readable().width());
    }

    @Test
    void aStallIsAFaultTheFallbackStepsInAndGoesAgain() throws Exception {
        start(SECOND);
        acts.add(picture(32, 16, 7));
        until(() -> shown() == 7);
        until(() -> faulty("stopped sending") && shown() == 99);
        until(() -> stage.status().onFallback());
        acts.add(picture(32, 16, 9));
        until(() -> shown() == 9);
        until(() -> !stage.status().onFallback() && faults.standing().isEmpty());
        assertEquals(State.LIVE, stage.status().state());
    }

    @Test
    void whatSendsNothingIsOpenedAnew() throws Exception {
        start(null);
        until(() -> opened.get() >= 2);
        assertTrue(faulty("no pictures"));
    }

    @Test
    void aLostCameraIsTriedAgainAndUsedWhenItIsBack() throws Exception {
        start(null);
        acts.add(
                frame -> {
                    throw new CameraLost("The cable is out.");
                });
        until(() -> faulty("The cable is out."));
        acts.add(picture(4, 4, 3));
        until(() -> shown() == 3);
        until(() -> faults.standing().isEmpty());
        assertEquals(2, opened.get());
    }

    @Test
    void anExceptionIsALossLikeAnother() throws Exception {
        start(null);
        acts.add(
                frame -> {
                    throw new IllegalStateException("driver says 0x80");
                });
        until(() -> faulty("driver says 0x80"));
        acts.add(picture(4, 4, 3));
        until(() -> shown() == 3);
    }

    @Test
    void theEndKeepsTheLastPicture() throws Exception {
        start(null);
        acts.add(picture(4, 4, 3));
        acts.add(frame -> Camera.Grab.END);
        until(() -> stage.status().state() == State.ENDED);
        assertEquals(3, shown());
        assertTrue(faulty("come to its end"));
    }

    @Test
    void aCallThatHangsIsLeftBehindAndCannotSpoilWhatFollows() throws Exception {
        start(null);
        CountDownLatch hang = new CountDownLatch(1);
        acts.add(
                frame -> {
                    boolean waiting = true;
                    while (waiting) {
                        try {
                            waiting = !hang.await(50, TimeUnit.SECONDS);
                        } catch (InterruptedException e) {
                            waiting = true;
                        }
                    }
                    shut.incrementAndGet();
                    return picture(4, 4, 66).on(frame);
                });
        until(() -> opened.get() >= 2);
        acts.add(picture(4, 4, 5));
        until(() -> shown() == 5);
        hang.countDown();
        until(() -> shut.get() == 1);
        acts.add(picture(4, 4, 6));
        until(() -> shown() == 6);
        Thread.sleep(50);
        assertEquals(6, shown());
    }

    @Test
    void theBypassCopiesWhenItIsWanted() throws Exception {
        start(null);
        acts.add(picture(4, 4, 3));
        until(() -> shown() == 3);
        assertFalse(stage.bypass().hasFresh());
        stage.wantBypass(true);
        acts.add(picture(4, 4, 5));
        until(() -> stage.bypass().advance());
        assertEquals(5, stage.bypass().readable().pixels().get(0));
        until(() -> shown() == 5);
    }

    @Test
    void anotherSourceCanBeChosen() throws Exception {
        start(null);
        acts.add(picture(4, 4, 3));
        until(() -> shown() == 3);
        stage.use(new CaptureStage.Choice(SECOND, null));
        until(() -> shown() == 99);
        until(() -> stage.status().source().equals(SECOND));
    }

    @Test
    void closingLeavesNoThreads() throws Exception {
        Set<Thread> others = Thread.getAllStackTraces().keySet();
        start(SECOND);
        until(() -> shown() == 99);
        stage.close();
        until(
                () ->
                        Thread.getAllStackTraces().keySet().stream()
                                .filter(t -> !others.contains(t))
                                .noneMatch(
                                        t ->
                                                t.getName().equals("glow-capture")
                                                        || t.getName().equals("glow-fallback")));
    }
}
