package elysium.glow.app.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.vision.Glance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstReadingTest {
    @ParameterizedTest
    @CsvSource({"0, 0, 0, -0.4", "1, 1, 1, 0.5", "2, 0, 0, 1", "3, 0, -1, 0.35"})
    void aFaceOfOneClassFeelsLikeIt(int kind, float level, double valence, double arousal) {
        SeenFace seen = PlainFace.face(PlainFace.points(0), 0, 0);
        Glance glance = seen.face().glance;
        glance.classes[kind] = 1;
        glance.level = level;
        SeenFace read = FirstReading.of(seen.face());
        assertEquals(level, read.smile());
        assertEquals(valence, read.valence(), 1e-6);
        assertEquals(arousal, read.arousal(), 1e-6);
    }

    @Test
    void whereNobodyLookedNothingIsKnown() {
        SeenFace seen = PlainFace.face(PlainFace.points(4), 0, 0);
        seen.face().glance.clear();
        SeenFace read = FirstReading.of(seen.face());
        assertTrue(Double.isNaN(read.smile()) && Double.isNaN(read.valence()));
        assertEquals(0.2, read.open(), 1e-6);
    }
}
