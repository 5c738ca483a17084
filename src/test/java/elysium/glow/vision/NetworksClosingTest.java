package elysium.glow.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.flow.Clock;
import org.junit.jupiter.api.Test;

/** What networks hold is let go of, even where one of them won't. */
final class NetworksClosingTest {
    private final IllegalStateException stuck = new IllegalStateException("stuck");
    private int closed;

    private final class Reader implements CloseReader {
        @Override
        public void look(Luma picture, Look face) {}

        @Override
        public void close() {
            closed++;
            throw stuck;
        }
    }

    private final class Finder implements FaceFinder {
        @Override
        public void find(Luma picture, Search search, Boxes boxes) {
            throw new IllegalStateException("blind");
        }

        @Override
        public void close() {
            closed++;
            throw stuck;
        }
    }

    @Test
    void oneThatCantBeClosedKeepsNoneOpen() {
        Networks networks = new Networks(new Finder(), null, new Reader(), new Reader());
        Exception told = assertThrows(IllegalStateException.class, networks::close);
        assertEquals(3, closed);
        assertSame(stuck, told.getCause());
        assertEquals(2, told.getSuppressed().length);
    }

    @Test
    void theFirstTroubleIsToldAndTheyAreLoadedAnew() {
        long[] nanos = {0};
        int[] loads = {0};
        Clock clock = () -> nanos[0];
        SightTracker tracker =
                new SightTracker(
                        () -> {
                            loads[0]++;
                            return new Networks(new Finder(), null, new Reader(), new Reader());
                        },
                        clock);
        Frame frame = new Frame();
        frame.shape(PixelFormat.GREY, 64, 64);
        for (int round = 1; round <= 2; round++) {
            Exception told =
                    assertThrows(IllegalStateException.class, () -> untilASearch(tracker, frame));
            assertEquals("blind", told.getMessage());
            assertEquals(round, loads[0]);
            assertEquals(3 * round, closed);
            nanos[0] += 3_000_000_000L;
        }
        tracker.close();
    }

    private static void untilASearch(SightTracker tracker, Frame frame) {
        for (int i = 0; i < 5; i++) {
            tracker.track(frame, new Faces());
        }
    }
}
