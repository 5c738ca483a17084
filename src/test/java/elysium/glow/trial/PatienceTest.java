package elysium.glow.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.ManualClock;
import org.junit.jupiter.api.Test;

/** How long a look may take, on a clock that somebody sets. */
final class PatienceTest {
    private final ManualClock clock = new ManualClock(0);
    private double busySeconds;

    private Patience patience(int width, int height, int frames) {
        Order.Canvas canvas = new Order.Canvas(width, height, frames, Order.Canvas.someDay());
        return new Patience(clock, () -> busySeconds, canvas);
    }

    private void at(double seconds, double busy) {
        clock.set(Math.round(seconds * 1e9));
        busySeconds = busy;
    }

    @Test
    void twoSecondsAreTheLimit() {
        Patience patience = patience(160, 90, 3);
        at(1.99, 1.99);
        assertFalse(patience.isOver());
        at(2, 2);
        assertTrue(patience.isOver());
        assertEquals("it takes longer than 2 s to be compiled.", patience.complaint());
        patience.at(1);
        assertTrue(patience.isOver(), "its first frames belong to it");
        assertTrue(patience.complaint().contains("drawn 3 times"), patience.complaint());
    }

    @Test
    void whatOthersTookDoesNotCountUpToAPoint() {
        Patience patience = patience(160, 90, 3);
        at(9.9, 0.5);
        assertFalse(patience.isOver());
        at(10, 0.5);
        assertTrue(patience.isOver());
    }

    @Test
    void afterTheFirstFramesEachHasItsOwnTime() {
        Patience patience = patience(160, 90, 100);
        at(1.5, 1.5);
        patience.at(3);
        at(3.4, 3.4);
        assertFalse(patience.isOver());
        patience.at(4);
        at(5.3, 5.3);
        assertFalse(patience.isOver());
        at(5.4, 5.4);
        assertTrue(patience.isOver());
        assertTrue(patience.complaint().contains("for one frame"), patience.complaint());
    }

    @Test
    void largePicturesHaveLonger() {
        Patience patience = patience(2560, 1440, 1);
        at(7.9, 7.9);
        assertFalse(patience.isOver());
        at(8, 8);
        assertTrue(patience.isOver());
    }
}
