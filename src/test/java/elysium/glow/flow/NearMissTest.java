package elysium.glow.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearMissTest {
    private static final List<String> NAMES = List.of("camera", "plankton", "comb", "kintsugi");

    @Test
    void findsWhatWasProbablyMeant() {
        assertEquals("camera", NearMiss.nearest("camrea", NAMES));
        assertEquals("camera", NearMiss.nearest("Camera", NAMES));
        assertEquals("plankton", NearMiss.nearest("planktn", NAMES));
        assertEquals("comb", NearMiss.nearest("comp", NAMES));
        assertEquals("; did you mean 'kintsugi'?", NearMiss.hint("kinsugi", NAMES));
    }

    @Test
    void keepsSilentWhenNothingIsNear() {
        assertNull(NearMiss.nearest("waterfall", NAMES));
        assertNull(NearMiss.nearest("x", NAMES));
        assertNull(NearMiss.nearest("c".repeat(100_000), NAMES));
        assertEquals(".", NearMiss.hint("waterfall", NAMES));
    }

    @Test
    void countsLettersAddedDroppedChangedAndSwapped() {
        assertEquals(0, NearMiss.distance("", ""));
        assertEquals(3, NearMiss.distance("", "abc"));
        assertEquals(1, NearMiss.distance("abc", "acb"));
        assertEquals(3, NearMiss.distance("kitten", "sitting"));
    }
}
