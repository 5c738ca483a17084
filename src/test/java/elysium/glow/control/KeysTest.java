package elysium.glow.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.ManualClock;
import elysium.glow.show.Key;
import elysium.glow.show.KeyStroke;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeysTest {
    @Test
    void everyActionHasAKey() {
        EnumSet<Action> bound = EnumSet.noneOf(Action.class);
        Keys.TABLE.forEach(binding -> bound.add(binding.action()));
        assertEquals(EnumSet.allOf(Action.class), bound);
    }

    @Test
    void aKeyAsksOnceWhenItGoesDown() {
        List<Action> asked = new ArrayList<>();
        Keys keys = new Keys(asked::add);
        assertTrue(keys.key(KeyStroke.plain(Key.F11), true));
        assertFalse(keys.key(KeyStroke.plain(Key.F11), false));
        assertFalse(keys.key(KeyStroke.plain(Key.OTHER), true));
        assertEquals(List.of(Action.FULL_SCREEN), asked);
    }

    @Test
    void modifiersTellKeysApart() {
        assertEquals(Action.SNAPSHOT, Keys.asked(KeyStroke.plain(Key.S)));
        assertEquals(Action.SAVE, Keys.asked(KeyStroke.control(Key.S)));
        assertEquals(Action.UNDO, Keys.asked(KeyStroke.control(Key.Z)));
        assertEquals(Action.REDO, Keys.asked(KeyStroke.control(Key.Z).withShift()));
        assertNull(Keys.asked(KeyStroke.plain(Key.Z)));
    }

    @Test
    void theListNamesEveryKeyAndWhatItDoes() {
        String listed = Keys.listed();
        assertEquals(Keys.TABLE.size(), listed.lines().count());
        assertTrue(listed.contains("Ctrl+Y, Ctrl+Shift+Z redo it"), listed);
    }

    @Test
    void escapeLeavesFullScreenThenAsksThenQuits() {
        ManualClock clock = new ManualClock(0);
        Leaving leaving = new Leaving(clock);
        assertEquals(Leaving.Step.UNFILL, leaving.press(true));
        assertEquals(Leaving.Step.ASK, leaving.press(false));
        assertTrue(leaving.isAsking());
        clock.set(3_000_000_000L);
        assertFalse(leaving.isAsking());
        assertEquals(Leaving.Step.ASK, leaving.press(false));
        clock.set(4_000_000_000L);
        assertEquals(Leaving.Step.QUIT, leaving.press(false));
    }
}
