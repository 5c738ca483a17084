package elysium.glow.isf.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;

import elysium.glow.show.HeadlessTest;
import org.junit.jupiter.api.Test;

/** The piece {@code light} beside sRGB's own definition. */
class LightTest extends HeadlessTest {
    private static final int SIZE = 64;
    private static final double STEP = 1 / 255.0;

    private static float[] drawn(String value) {
        try (Basin basin = new Basin(scope(), SIZE)) {
            String ramp = "float x = float(p.x + 64 * p.y) / 4095.0;";
            return basin.fill(
                            "light",
                            "vec4 f(ivec2 p) { " + ramp + " return " + value + "; }",
                            "f(p)")
                    .read(0);
        }
    }

    @Test
    void bothCurvesAreSrgbWithinAnEighthOfAStep() {
        float[] light = drawn("vec4(toLight(vec3(x)), 1.0)");
        float[] shown = drawn("vec4(toDisplay(vec3(x)), 1.0)");
        for (int i = 0; i < light.length; i++) {
            double x = i / 4095.0;
            double decoded = x <= 0.04045 ? x / 12.92 : Math.pow((x + 0.055) / 1.055, 2.4);
            double encoded = x <= 0.0031308 ? x * 12.92 : 1.055 * Math.pow(x, 1 / 2.4) - 0.055;
            assertEquals(decoded, light[i], 0.125 * STEP, "to light, " + x);
            assertEquals(encoded, shown[i], 0.125 * STEP, "to display, " + x);
        }
    }

    @Test
    void aboveOneItIsLightAsItStands() {
        assertEquals(7.5, Basin.number(scope(), "light", "toDisplay(vec3(7.5)).g"), 1e-6);
        assertEquals(7.5, Basin.number(scope(), "light", "toLight(vec3(7.5)).g"), 1e-6);
    }
}
