package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import elysium.glow.flow.ManualClock;
import elysium.glow.preset.library.Playlist;
import elysium.glow.preset.library.Playlist.Turn;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgrammeTest {
    private static final long SECOND = 1_000_000_000L;

    private final ManualClock clock = new ManualClock(-5 * SECOND);
    private final Programme programme =
            new Programme(
                    new Playlist(List.of(new Turn("a", 10), new Turn("b", 30, 8f)), false, 1),
                    clock,
                    "a");

    private void pass(double seconds) {
        clock.set(clock.nanos() + Math.round(seconds * SECOND));
    }

    @Test
    void eachHasItsTime() {
        assertNull(programme.due());
        pass(9.9);
        assertNull(programme.due());
        pass(0.2);
        assertEquals(new Turn("b", 30, 8f), programme.due());
        assertNull(programme.due(), "told once");
        pass(29);
        assertNull(programme.due());
        pass(2);
        assertEquals("a", programme.due().preset());
    }

    @Test
    void whoChoseOneHasItForAWholeTurn() {
        pass(9);
        programme.chosen("x");
        pass(9);
        assertNull(programme.due());
        pass(2);
        assertEquals("b", programme.due().preset());
    }

    @Test
    void itGoesOnFromTheOneThatWasChosen() {
        programme.chosen("b");
        pass(29);
        assertNull(programme.due());
        pass(2);
        assertEquals("a", programme.due().preset());
        Programme later =
                new Programme(
                        new Playlist(List.of(new Turn("a", 10), new Turn("b", 30)), false, 1),
                        clock,
                        "b");
        assertEquals("a", later.step(1).preset());
    }

    @Test
    void keysWalkItBothWays() {
        assertEquals("b", programme.step(1).preset());
        assertEquals("a", programme.step(1).preset());
        assertEquals("b", programme.step(-1).preset());
        assertEquals("a", programme.step(-1).preset());
        assertEquals("b", programme.step(-1).preset(), "and round");
        pass(29);
        assertNull(programme.due(), "with a whole turn from there on");
        pass(2);
        assertEquals("a", programme.due().preset());
    }

    @Test
    void withoutAPlaylistItIsNobodysTurn() {
        Programme none = new Programme(null, clock, "a");
        pass(1e6);
        assertNull(none.due());
        assertNull(none.step(1));
        none.chosen("a");
    }
}
