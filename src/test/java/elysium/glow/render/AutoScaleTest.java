package elysium.glow.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AutoScaleTest {
    private static final double BUDGET = 16.7;

    private double scale = 1;
    private int changes;

    /** Frames that cost a part whatever their size, and a part by their area. */
    private void run(AutoScale auto, int frames, double fixed, double byArea) {
        Random random = new Random(5);
        changes = 0;
        for (int i = 0; i < frames; i++) {
            double cost = (fixed + byArea * scale * scale) * (0.9 + 0.2 * random.nextDouble());
            double next = auto.after(cost);
            assertTrue(Math.abs(next - scale) <= 1 / 16.0 + 1e-9, "jumps to " + next);
            changes += next == scale ? 0 : 1;
            scale = next;
        }
    }

    @Test
    void staysWholeWhereTimeIsPlenty() {
        run(new AutoScale(BUDGET), 1000, 1, 10);
        assertEquals(1, scale);
        assertEquals(0, changes);
    }

    @Test
    void sinksUntilFramesFitThenRests() {
        AutoScale auto = new AutoScale(BUDGET);
        run(auto, 600, 2, 40);
        assertTrue(2 + 40 * scale * scale < BUDGET, "still too slow at " + scale);
        assertTrue(scale > 0.45, "sank too far, to " + scale);
        run(auto, 3000, 2, 40);
        assertTrue(changes <= 1, "restless: " + changes);
    }

    @Test
    void risesAgainWhenTheLoadIsGone() {
        AutoScale auto = new AutoScale(BUDGET);
        run(auto, 1000, 2, 60);
        assertTrue(scale < 0.6);
        run(auto, 3000, 2, 6);
        assertEquals(1, scale);
    }

    @Test
    void anOddFrameMovesNothingAndNonsenseIsRefused() {
        AutoScale auto = new AutoScale(BUDGET);
        run(auto, 200, 1, 8);
        assertEquals(1, auto.after(120));
        assertEquals(1, auto.after(900));
        assertEquals(1, auto.after(Double.NaN));
        assertEquals(1, auto.after(-4));
        run(auto, 30, 1, 8);
        assertEquals(0, changes, "odd frames moved it");
        assertThrows(IllegalArgumentException.class, () -> new AutoScale(0));
        run(new AutoScale(0.001), 2000, 5, 5);
        assertEquals(0.25, scale);
    }

    @Test
    void framesThatTakeAnAgeAreNotWaitedFor() {
        AutoScale auto = new AutoScale(BUDGET);
        run(auto, 60, 0, 400);
        assertEquals(0.25, scale, "still at " + scale + " after 60 slow frames");
    }
}
