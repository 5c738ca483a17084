package elysium.glow.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class LoopLimitTest {
    private static final long HD = 1280L * 720;

    @Test
    void aTrialCutsNothingShort() {
        assertEquals(65_536, LoopLimit.TRIAL.turns(true, 16384L * 16384));
    }

    @Test
    void aShowsPassTakesOnlySoMuchWork() {
        assertEquals(65_536, LoopLimit.SHOW.turns(false, 640 * 360));
        assertTrue(LoopLimit.SHOW.turns(false, HD) > 256 * 64, "a long march stays whole");
        assertTrue(LoopLimit.SHOW.turns(true, HD) * HD <= 1_000_000_000L);
        assertTrue(LoopLimit.SHOW.turns(true, HD) > 1000);
        assertEquals(256, LoopLimit.SHOW.turns(true, 16384L * 16384));
    }
}
