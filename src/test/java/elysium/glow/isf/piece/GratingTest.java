package elysium.glow.isf.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.show.HeadlessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The piece {@code grating} beside the angles that gratings in water send colours to. */
class GratingTest extends HeadlessTest {
    @ParameterizedTest
    @CsvSource({
        "600, 450, 34", "600, 530, 41", "600, 630, 52",
        "1000, 450, 20", "1000, 530, 23", "1000, 630, 28",
        "2000, 450, 10", "2000, 530, 11", "2000, 630, 14"
    })
    void theFirstOrderGoesWhereItShould(double spacing, double nm, double degrees) {
        String sine =
                "gratingSine(0.0, 1.0, float(%s), SEA_WATER, float(%s))".formatted(nm, spacing);
        assertEquals(degrees, Math.toDegrees(Math.asin(number(sine))), 0.6);
        String back =
                "gratingWavelength(0.0, %s, 1.0, SEA_WATER, float(%s))".formatted(sine, spacing);
        assertEquals(nm, number(back), 0.1);
    }

    private static float number(String expression) {
        return Basin.number(scope(), "grating", expression);
    }

    @Test
    void aWhiteLampIsSpreadFromBlueToRed() {
        double last = 360;
        for (double degrees : new double[] {20, 23.3, 28}) {
            String sine = "sin(radians(float(" + degrees + ")))";
            String colour = "gratingColour(0.0, " + sine + ", SEA_WATER, COMB_SPACING)";
            float[] seen = Basin.worth(scope(), "grating", "vec4(" + colour + ", 1.0)");
            double hue = OkHue.degrees(seen);
            assertTrue(hue < last, degrees + " degrees: " + hue);
            last = hue;
        }
        assertTrue(last < 45, "red at last: " + last);
        assertEquals(0, number("gratingColour(0.0, 0.05, SEA_WATER, COMB_SPACING).g"), 1e-3);
        assertEquals(
                number("gratingColour(0.1, 0.5, SEA_WATER, COMB_SPACING).g"),
                number("gratingColour(0.5, 0.1, SEA_WATER, COMB_SPACING).g"),
                1e-6,
                "both sides are alike");
    }
}
