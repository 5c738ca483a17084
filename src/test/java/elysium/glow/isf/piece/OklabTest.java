package elysium.glow.isf.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.show.HeadlessTest;
import org.junit.jupiter.api.Test;

/** The piece {@code oklab} beside its definition in double precision. */
class OklabTest extends HeadlessTest {
    private static final double[][] LIGHTS = {
        {0, 0.359, 1}, {1, 0.038, 0}, {0, 1, 0.131}, {0.2, 0.3, 0.4}, {3, 2, 5}, {0, 0, 0}
    };

    private static float[] worth(String colour) {
        return Basin.worth(scope(), "oklab", "vec4(" + colour + ", 1.0)");
    }

    private static String glsl(double[] c) {
        return "vec3(" + c[0] + ", " + c[1] + ", " + c[2] + ")";
    }

    @Test
    void thereAndBackIsNoWay() {
        for (double[] light : LIGHTS) {
            float[] lab = worth("toOklab(" + glsl(light) + ")");
            float[] back = worth("fromOklab(toOklab(" + glsl(light) + "))");
            double[] exact = OkHue.lab(light);
            for (int i = 0; i < 3; i++) {
                assertEquals(exact[i], lab[i], 2e-5);
                assertEquals(light[i], back[i], 1e-4 * (1 + light[i]));
            }
        }
    }

    @Test
    void palerBlueStaysBlueWhereAPlainMixTurnsViolet() {
        double[] blue = LIGHTS[0];
        float[] pale = worth("fade(" + glsl(blue) + ", 0.5)");
        assertTrue(OkHue.turn(blue, new double[] {pale[0], pale[1], pale[2]}) < 0.5);
        double[] plain = {(blue[0] + 1) / 2, (blue[1] + 1) / 2, (blue[2] + 1) / 2};
        assertTrue(OkHue.turn(blue, plain) > 3);
    }

    @Test
    void aMixHasTheHueBetween() {
        double[] a = LIGHTS[0];
        double[] b = LIGHTS[2];
        double[] from = OkHue.lab(a);
        double[] to = OkHue.lab(b);
        float[] half = worth("mixOklab(" + glsl(a) + ", " + glsl(b) + ", 0.5)");
        double[] middle = OkHue.lab(new double[] {half[0], half[1], half[2]});
        assertEquals((from[0] + to[0]) / 2, middle[0], 0.05, "lightness");
        double[] wanted = {0, (from[1] + to[1]) / 2, (from[2] + to[2]) / 2};
        double turn = Math.atan2(middle[2], middle[1]) - Math.atan2(wanted[2], wanted[1]);
        assertEquals(0, Math.toDegrees(turn), 12, "what a screen can't show of it is cut");
    }
}
