package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class LatenessTest {
    private static final long MILLI = 1_000_000L;
    private static final long PERIOD = 33 * MILLI;
    private final Lateness lateness = new Lateness();
    private long now = 1;

    @Test
    void whoIsInTimeIsShownWhole() {
        go(1000, 60);
        assertFalse(lateness.isLate());
        assertEquals(1, lateness.level());
    }

    @Test
    void whatALateVisionSawFadesAndComesBackWhenItHasBeenInTimeForAWhile() {
        go(200, 150);
        assertTrue(lateness.isLate());
        assertEquals(0.5, lateness.level(), 0.06);
        go(400, 150);
        assertEquals(0, lateness.level());
        go(300, 20);
        assertTrue(lateness.isLate(), "one good moment is not enough");
        go(300, 20);
        assertFalse(lateness.isLate());
        go(500, 20);
        assertEquals(1, lateness.level());
    }

    @Test
    void aVisionThatIsNowAndThenInTimeDoesNotFlicker() {
        go(300, 150);
        for (int i = 0; i < 20; i++) {
            go(100, 150);
            go(100, 20);
            assertTrue(lateness.isLate());
        }
        assertEquals(0, lateness.level());
    }

    @Test
    void aSlowCameraIsNotLate() {
        for (int i = 0; i < 100; i++) {
            now += 16 * MILLI;
            lateness.at(now, 210 * MILLI, 200 * MILLI);
        }
        assertFalse(lateness.isLate());
    }

    private void go(long millis, long lagMillis) {
        for (long passed = 0; passed < millis; passed += 20) {
            now += 20 * MILLI;
            lateness.at(now, lagMillis * MILLI, PERIOD);
        }
    }
}
