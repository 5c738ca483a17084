package elysium.glow.preset.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaylistTest {
    private static Playlist of(int count, boolean shuffled, long seed) {
        List<Playlist.Turn> turns = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            turns.add(new Playlist.Turn("p" + i, 10 + i));
        }
        return new Playlist(turns, shuffled, seed);
    }

    private static List<String> names(Playlist playlist, int turns) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < turns; i++) {
            names.add(playlist.turn(i).preset());
        }
        return names;
    }

    @Test
    void goesRoundInItsOrder() {
        assertEquals(List.of("p0", "p1", "p2", "p0", "p1"), names(of(3, false, 1), 5));
        assertEquals(11, of(3, false, 1).turn(4).seconds());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 7})
    void shuffledEveryRoundHasAllOfThemAndNoneFollowsItself(int count) {
        for (long seed = 0; seed < 40; seed++) {
            List<String> names = names(of(count, true, seed), 30 * count);
            for (int round = 0; round < 30; round++) {
                List<String> once = names.subList(round * count, (round + 1) * count);
                assertEquals(count, new HashSet<>(once).size(), "seed " + seed + ": " + once);
            }
            for (int i = 1; i < names.size() && count > 1; i++) {
                assertNotEquals(names.get(i - 1), names.get(i), "seed " + seed + ", turn " + i);
            }
        }
    }

    @Test
    void theSeedIsTheOrder() {
        assertEquals(names(of(7, true, 3), 70), names(of(7, true, 3), 70));
        assertNotEquals(names(of(7, true, 3), 70), names(of(7, true, 4), 70));
        List<String> rounds = names(of(7, true, 3), 14);
        assertNotEquals(rounds.subList(0, 7), rounds.subList(7, 14), "each round its own");
    }

    @Test
    void afterYearsItIsStillThere() {
        assertEquals("p0", of(2, false, 1).turn(2_000_000_000L).preset());
        assertEquals("p", of(5, true, 1).turn(5_000_000_003L).preset().substring(0, 1));
    }

    @Test
    void withoutPresetsThereIsNone() {
        assertThrows(IllegalArgumentException.class, () -> of(0, false, 1));
    }
}
