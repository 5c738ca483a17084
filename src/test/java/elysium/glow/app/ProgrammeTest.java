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
                    new Playlist(List.of(new Turn("a", 10), new Turn("b", 30)), false, 1), clock);

    private void pass(double seconds) {
        clock.set(clock.nanos() + Math.round(seconds * SECOND));
    }

    @Test
    void eachHasItsTime() {
        assertNull(programme.due());
        pass(9.9);
        assertNull(programme.due());
        pass(0.2);
        assertEquals("b", programme.due());
        assertNull(programme.due(), "told once");
        pass(29);
        assertNull(programme.due());
        pass(2);
        assertEquals("a", programme.due());
    }

    @Test
    void whoChoseOneHasItForAWholeTurn() {
        pass(9);
        programme.rest();
        pass(9);
        assertNull(programme.due());
        pass(2);
        assertEquals("b", programme.due());
    }

    @Test
    void withoutAPlaylistItIsNobodysTurn() {
        Programme none = new Programme(null, clock);
        pass(1e6);
        assertNull(none.due());
        none.rest();
    }
}
