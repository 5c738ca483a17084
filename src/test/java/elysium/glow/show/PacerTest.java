package elysium.glow.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.ManualClock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PacerTest {
    private static final long MILLI = 1_000_000;
    private final ManualClock clock = new ManualClock(5_000 * MILLI);
    private final Camera camera = new Camera();

    /** Sights that come at set times; waiting moves the clock. */
    private final class Camera implements Pacer.Sights {
        private final ArrayDeque<Long> due = new ArrayDeque<>();
        private long newest = -1;
        private int dropped;

        void every(long periodNanos, int count) {
            for (int i = 1; i <= count; i++) {
                due.add(clock.nanos() + i * periodNanos);
            }
        }

        @Override
        public boolean hasFresh() {
            while (!due.isEmpty() && due.peek() <= clock.nanos()) {
                dropped += newest >= 0 ? 1 : 0;
                newest = due.poll();
            }
            return newest >= 0;
        }

        long take() {
            long taken = newest;
            newest = -1;
            return taken;
        }

        @Override
        public void await(long timeoutNanos) {
            long until = clock.nanos() + timeoutNanos;
            clock.set(due.isEmpty() ? until : Math.max(clock.nanos(), Math.min(until, due.peek())));
        }

        @Override
        public void rest(long nanos) {
            clock.set(clock.nanos() + nanos);
        }
    }

    /** What a run of frames came to, in milliseconds. */
    private record Run(List<Double> lags, List<Double> gaps) {
        double worstLag() {
            return lags.stream().mapToDouble(x -> x).max().orElse(0);
        }

        double meanGap() {
            return gaps.stream().mapToDouble(x -> x).average().orElse(0);
        }

        double widestGap() {
            return gaps.stream().mapToDouble(x -> x).max().orElse(0);
        }
    }

    private Run run(Pacer pacer, int frames, long costNanos) {
        Run run = new Run(new ArrayList<>(), new ArrayList<>());
        long last = 0;
        for (int i = 0; i < frames; i++) {
            boolean fresh = pacer.await();
            if (i > 0) {
                run.gaps.add((clock.nanos() - last) / 1e6);
            }
            last = clock.nanos();
            if (fresh) {
                long captured = camera.take();
                pacer.saw(captured);
                run.lags.add((clock.nanos() - captured) / 1e6);
            }
            clock.set(clock.nanos() + costNanos);
            pacer.presented();
        }
        return run;
    }

    @Test
    void withoutACameraItTicksAtTheRate() {
        Run run = run(new Pacer(clock, 60, camera), 200, 4 * MILLI);
        assertEquals(1000 / 60.0, run.meanGap(), 0.01);
        assertTrue(run.lags.isEmpty());
    }

    @Test
    void aFreshSightIsTakenAtOnce() {
        camera.every(33_333_333, 200);
        Run run = run(new Pacer(clock, 60, camera), 300, 6 * MILLI);
        assertTrue(run.lags.size() > 140, run.lags.size() + " sights");
        assertEquals(0, camera.dropped);
        List<Double> settled = run.lags.subList(5, run.lags.size());
        assertTrue(settled.stream().allMatch(lag -> lag < 0.01), settled::toString);
        assertTrue(run.widestGap() < 26, run.widestGap() + " ms");
    }

    @Test
    void aHeavyPictureIsNotDrawnInTheWayOfASight() {
        camera.every(33_333_333, 200);
        Run run = run(new Pacer(clock, 60, camera), 150, 25 * MILLI);
        assertEquals(0, camera.dropped);
        List<Double> settled = run.lags.subList(10, run.lags.size());
        assertTrue(settled.stream().allMatch(lag -> lag < 0.01), settled::toString);
    }

    @Test
    void aCameraThatStopsHoldsUpOneFrameAtMost() {
        camera.every(33_333_333, 30);
        Run run = run(new Pacer(clock, 60, camera), 200, 6 * MILLI);
        assertTrue(run.widestGap() < 30, run.widestGap() + " ms");
    }

    @Test
    void aCameraThatIsALittleFasterIsFollowed() {
        camera.every(1_000 * MILLI / 62, 300);
        Run run = run(new Pacer(clock, 60, camera), 290, 5 * MILLI);
        assertEquals(0, camera.dropped);
        assertTrue(run.worstLag() < 5, run.worstLag() + " ms");
    }

    @Test
    void aCameraThatIsMuchFasterDoesNotDriveTheShow() {
        camera.every(2 * MILLI, 5000);
        Run run = run(new Pacer(clock, 60, camera), 300, MILLI);
        assertTrue(run.meanGap() > 0.79 * 1000 / 60, run.meanGap() + " ms");
    }

    @Test
    void anOverloadedShowDoesNotCatchUp() {
        Pacer pacer = new Pacer(clock, 60, camera);
        run(pacer, 5, 100 * MILLI);
        Run after = run(pacer, 100, MILLI);
        assertTrue(after.gaps.stream().skip(1).allMatch(gap -> gap > 12), after.gaps::toString);
    }

    @Test
    void aDisplayThatKeepsNoTimeIsFoundOut() {
        Pacer pacer = new Pacer(clock, 60, camera);
        pacer.rate(60, true);
        run(pacer, 40, MILLI);
        assertFalse(pacer.isDisplayKeepingTime());
        assertEquals(1000 / 60.0, run(pacer, 100, MILLI).meanGap(), 0.2);
    }

    @Test
    void aDisplayThatKeepsTheTimeIsLeftToIt() {
        Pacer pacer = new Pacer(clock, 60, camera);
        pacer.rate(60, true);
        long period = Math.round(1e9 / 60);
        long origin = clock.nanos();
        for (int i = 0; i < 100; i++) {
            pacer.await();
            long drawn = clock.nanos() - origin + 2 * MILLI;
            clock.set(origin + (drawn / period + 1) * period);
            pacer.presented();
        }
        assertTrue(pacer.isDisplayKeepingTime());
        assertEquals(100, (clock.nanos() - origin) / (double) period, 1.01);
    }
}
