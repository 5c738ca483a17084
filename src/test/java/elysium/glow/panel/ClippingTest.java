package elysium.glow.panel;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import elysium.glow.parameter.Kind;
import org.junit.jupiter.api.Test;

final class ClippingTest {
    private static void tells(Kind kind, String words, float... values) {
        assertArrayEquals(values, Clipping.values(kind, words), 1e-6f, words);
    }

    @Test
    void coloursAreTakenAsTheWebWritesThem() {
        tells(Kind.COLOR, " #ff8000 ", 1, 128 / 255f, 0, 1);
        tells(Kind.COLOR, "#FF800040", 1, 128 / 255f, 0, 64 / 255f);
        tells(Kind.COLOR, "#f80", 1, 8 / 15f, 0, 1);
        tells(Kind.COLOR, "vec3(0.1, 0.2, 0.3)", 0.1f, 0.2f, 0.3f, 1);
        tells(Kind.COLOR, "[2, 0, 0, 1]", 2, 0, 0, 1);
    }

    @Test
    void numbersAreTakenHoweverTheyAreParted() {
        tells(Kind.FLOAT, "0.25", 0.25f);
        tells(Kind.POINT, "0.25 -3", 0.25f, -3);
        tells(Kind.POINT, "vec2(1.5,2)", 1.5f, 2);
    }

    @Test
    void whatIsNoneOfThatIsRefused() {
        for (String words : new String[] {"", "blue", "#12", "#gggggg", "1, 2, 3, 4, 5", "NaN"}) {
            assertNull(Clipping.values(Kind.COLOR, words), words);
        }
        assertNull(Clipping.values(Kind.FLOAT, "1, 2"));
        assertNull(Clipping.values(Kind.FLOAT, "Infinity"));
    }

    @Test
    void whatWasCopiedIsPastedAsItWas() {
        assertEquals("#ff800040", Clipping.words(Kind.COLOR, 1, 128 / 255f, 0, 64 / 255f));
        for (float[] colour : new float[][] {{1, 0.5f, 0, 1}, {3, 0, 0.123f, 1}, {0, 0, 0, 0}}) {
            String words = Clipping.words(Kind.COLOR, colour);
            assertArrayEquals(colour, Clipping.values(Kind.COLOR, words), 2e-3f, words);
        }
        String words = Clipping.words(Kind.FLOAT, 0.123456f);
        assertArrayEquals(new float[] {0.123456f}, Clipping.values(Kind.FLOAT, words));
    }
}
