package elysium.glow.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.CaptureStatus.State;
import elysium.glow.flow.Faults;
import java.net.URI;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The clock stands until a test moves it. */
@Timeout(60)
class CameraLineTest {
    private static final Source WEBCAM = new Source.Named("scripted");
    private final AtomicLong nowMillis = new AtomicLong(1000);
    private final Faults faults = new Faults(this::nanos, fault -> {});
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger turns = new AtomicInteger();
    private final AtomicInteger hanging = new AtomicInteger();
    private final Semaphore pictures = new Semaphore(0);
    private final Semaphore release = new Semaphore(0);
    private volatile boolean hangs;
    private volatile boolean opening;
    private volatile boolean nativelyHung;
    private volatile CameraLost loss;
    private volatile long periodMillis;
    private CameraLine line;

    private long nanos() {
        return nowMillis.get() * 1_000_000;
    }

    private final class Scripted implements Camera {
        @Override
        public Grab read(Frame frame, long timeoutNanos) throws CameraLost, InterruptedException {
            Thread.sleep(1);
            turns.incrementAndGet();
            if (hangs) {
                hanging.incrementAndGet();
                release.acquireUninterruptibly();
                hanging.decrementAndGet();
            }
            if (loss != null) {
                throw loss;
            }
            return pictures.tryAcquire() ? Grab.FRAME : Grab.NOTHING;
        }

        @Override
        public boolean isOpening() {
            return opening;
        }

        @Override
        public long periodNanos() {
            return periodMillis * 1_000_000;
        }

        @Override
        public boolean isHung() {
            return nativelyHung;
        }

        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public void close() {}
    }

    private void start(Source source) throws InterruptedException {
        Cameras cameras =
                s -> {
                    opened.incrementAndGet();
                    return new Scripted();
                };
        line =
                new CameraLine(
                        "glow-line-test",
                        "camera",
                        source,
                        new CameraLine.Surroundings(
                                cameras, (from, filled) -> filled, this::nanos, faults));
        line.begin();
        until(() -> turns.get() > 0);
    }

    @AfterEach
    void end() {
        line.close();
        hangs = false;
        release.release(100);
    }

    private static void until(BooleanSupplier what) throws InterruptedException {
        while (!what.getAsBoolean()) {
            Thread.sleep(2);
        }
    }

    /** Lets time pass in steps that a reader which turns keeps up with. */
    private void pass(int millis) throws InterruptedException {
        for (int i = 0; i < millis; i += 100) {
            nowMillis.addAndGet(100);
            int seen = turns.get();
            until(() -> turns.get() > seen + 1);
            line.watch();
        }
    }

    @Test
    void aClosedLineIsNeitherOpenedAnewNorInTrouble() throws Exception {
        hangs = true;
        start(WEBCAM);
        until(() -> hanging.get() == 1);
        line.close();
        nowMillis.addAndGet(60_000);
        line.watch();
        loss = new CameraLost("Too late.");
        release.release();
        until(() -> hanging.get() == 0);
        Thread.sleep(30);
        assertEquals(1, opened.get());
        assertTrue(faults.standing().isEmpty());
        assertTrue(
                Thread.getAllStackTraces().keySet().stream()
                        .noneMatch(t -> t.getName().equals("glow-line-test")));
    }

    @Test
    void aCameraThatIsStillOpeningIsGivenTime() throws Exception {
        opening = true;
        start(WEBCAM);
        pass(11_000);
        assertEquals(1, opened.get());
        assertEquals(State.STALLED, line.state());
        pictures.release();
        until(() -> line.state() == State.LIVE);
        assertTrue(faults.standing().isEmpty());
    }

    @Test
    void aCameraThatOpensForEverIsOpenedAnew() throws Exception {
        opening = true;
        start(WEBCAM);
        nowMillis.addAndGet(12_500);
        until(() -> opened.get() == 2);
    }

    @Test
    void threeHungCallsAreEnough() throws Exception {
        hangs = true;
        start(WEBCAM);
        for (int i = 1; i <= 3; i++) {
            int so = i;
            until(() -> hanging.get() == so);
            nowMillis.addAndGet(3_100);
            line.watch();
        }
        until(() -> line.sentence().contains("hangs again and again"));
        nowMillis.addAndGet(1_000);
        Thread.sleep(600);
        assertEquals(3, opened.get());
        assertEquals(State.LOST, line.state());
        hangs = false;
        release.release();
        // Not before: the call that comes back would take the picture with it.
        until(() -> opened.get() == 4);
        pictures.release();
        until(() -> line.state() == State.LIVE);
    }

    @Test
    void threeWedgedDriversAreEnough() throws Exception {
        nativelyHung = true;
        loss = new CameraLost("Wedged.");
        start(WEBCAM);
        until(() -> line.sentence().contains("hangs again and again"));
        assertEquals(3, opened.get());
        loss = null;
        nativelyHung = false;
        pictures.release();
        until(() -> line.state() == State.LIVE);
    }

    @Test
    void aSlowSourceIsNoSourceInTrouble() throws Exception {
        periodMillis = 5_000;
        start(WEBCAM);
        pictures.release();
        until(() -> line.state() == State.LIVE);
        pass(12_000);
        assertEquals(State.LIVE, line.state());
        assertEquals(1, opened.get());
        nowMillis.addAndGet(600);
        line.watch();
        assertFalse(line.state() == State.LIVE);
    }

    @Test
    void aLossOfStandardInputIsFinalAndKeepsItsFirstSentence() throws Exception {
        loss = new CameraLost("standard input is no y4m stream.");
        start(new Source.StandardInput());
        until(() -> line.state() == State.LOST);
        nowMillis.addAndGet(60_000);
        line.watch();
        Thread.sleep(400);
        assertEquals(1, opened.get());
        assertEquals("standard input is no y4m stream.", line.sentence());
    }

    @Test
    void aNetworkCameraSaysWithinASecondThatItIsStillOpening() throws Exception {
        start(new Source.Rtsp(URI.create("rtsp://me:secret@host/x")));
        pass(1_000);
        assertEquals(State.OPENING, line.state());
        assertTrue(line.sentence().contains("still being opened"), line.sentence());
        assertTrue(faults.standing().isEmpty());
        pictures.release();
        until(() -> line.state() == State.LIVE);
        assertEquals("", line.sentence());
    }
}
