package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.capture.Reel;
import elysium.glow.flow.Faults;
import elysium.glow.flow.ManualClock;
import elysium.glow.flow.UserError;
import elysium.glow.mood.Seer;
import elysium.glow.mood.Sight;
import elysium.glow.vision.SitterTracker;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LockStepTest {
    private final ManualClock clock = new ManualClock(0);

    /** So many small frames at that rate; silent ones give nothing instead of ending. */
    private record Scripted(int count, double framesPerSecond, boolean silent, int[] given)
            implements Reel {
        @Override
        public Grab read(Frame frame, long timeoutNanos) {
            int index = given[0];
            if (index == count) {
                return silent ? Grab.NOTHING : Grab.END;
            }
            given[0]++;
            frame.shape(PixelFormat.RGBA, 16, 16);
            frame.stamp(index, Math.round(index * 1e9 / framesPerSecond));
            return Grab.FRAME;
        }

        @Override
        public String name() {
            return "a scripted reel";
        }

        @Override
        public void close() {
            given[0] = count;
        }
    }

    private LockStep eyes(int count, double framesPerSecond, boolean silent) {
        Faults faults = new Faults(clock, fault -> {});
        return new LockStep(
                new Scripted(count, framesPerSecond, silent, new int[1]),
                new Seer(new SitterTracker(), faults, clock));
    }

    /** The frames that a film at that rate shows, by their numbers. */
    private List<Long> shown(int count, double reelRate, double filmRate) {
        List<Long> shown = new ArrayList<>();
        try (LockStep eyes = eyes(count, reelRate, false)) {
            while (shown.size() < 2000
                    && eyes.advanceTo(Math.round(shown.size() * 1e9 / filmRate))) {
                shown.add(eyes.sight().frame.sequence());
            }
            assertFalse(eyes.advanceTo(Long.MAX_VALUE), "nothing is left");
        }
        return shown;
    }

    @ParameterizedTest
    @CsvSource({
        "1, 30, 30, 1",
        "10, 30, 30, 10",
        "10, 29.97, 29.97, 10",
        "1000, 59.94, 59.94, 1000",
        "10, 30, 60, 20",
        "10, 30, 15, 5",
        "10, 30, 12, 4",
        "1, 25, 100, 4",
        "3, 1, 30, 90",
        "0, 30, 30, 0"
    })
    void everyFrameHasItsTime(int count, double reelRate, double filmRate, int frames) {
        List<Long> shown = shown(count, reelRate, filmRate);
        assertEquals(frames, shown.size(), shown::toString);
        if (filmRate >= reelRate) {
            assertEquals(count, shown.stream().distinct().count());
        }
    }

    @Test
    void slowerFilmsSkipAndFasterOnesRepeat() {
        assertEquals(List.of(0L, 2L, 4L), shown(6, 30, 15));
        assertEquals(List.of(0L, 0L, 1L, 1L, 2L, 2L), shown(3, 30, 60));
    }

    @Test
    void inTurnEveryFrameIsSeenOnce() {
        Faults faults = new Faults(clock, fault -> {});
        Reel reel = new Scripted(2, 30, false, new int[1]);
        Sight sight = new Sight();
        try (Gaze gaze = new Gaze(reel, new Seer(new SitterTracker(), faults, clock))) {
            assertTrue(gaze.look(sight));
            assertTrue(gaze.look(sight));
            assertEquals(1, sight.frame.sequence());
            assertFalse(gaze.look(sight));
        }
    }

    @Test
    void aReelThatFallsSilentIsToldOf() {
        try (LockStep eyes = eyes(1, 30, true)) {
            UserError silent = assertThrows(UserError.class, () -> eyes.advanceTo(0));
            assertTrue(silent.getMessage().contains("a scripted reel"), silent.getMessage());
        }
    }
}
