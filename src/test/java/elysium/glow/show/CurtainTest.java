package elysium.glow.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.ManualClock;
import org.junit.jupiter.api.Test;

class CurtainTest {
    private final ManualClock clock = new ManualClock(0);
    private final Curtain curtain = new Curtain(clock);

    private void pass(long nanos) {
        clock.set(clock.nanos() + nanos);
    }

    @Test
    void fallsAndRisesFromWhereItIs() {
        pass(5_000_000_000L);
        assertEquals(1, curtain.light());
        curtain.turn();
        assertTrue(curtain.isDown() && curtain.light() == 1);
        pass(300_000_000L);
        assertEquals(0.25f, curtain.light(), 1e-6);
        assertTrue(curtain.isMoving());
        curtain.turn();
        pass(100_000_000L);
        assertEquals(0.5f, curtain.light(), 1e-6);
        pass(900_000_000L);
        assertEquals(1, curtain.light());
        assertFalse(curtain.isMoving() || curtain.isDown());
    }
}
