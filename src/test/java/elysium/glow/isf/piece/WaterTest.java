package elysium.glow.isf.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.show.HeadlessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The piece {@code water} beside what a current without sources and Beer's law say. */
class WaterTest extends HeadlessTest {
    private static final int SIZE = 64;

    private static float[] worth(String colour) {
        return Basin.worth(scope(), "water", "vec4(" + colour + ", 1.0)");
    }

    private static double luminance(float[] c) {
        return Observer.luminance(new double[] {c[0], c[1], c[2]});
    }

    @Test
    void nothingWellsUpOrDrainsAway() {
        // Central differences over 0.002 show heights, where an eddy's rim is 0.0875 wide.
        String differences =
                """
                vec4 spread(vec2 p) {
                    vec2 e = vec2(0.001, 0.0);
                    vec2 dx = (seaFlow(p + e, 3.0) - seaFlow(p - e, 3.0)) / 0.002;
                    vec2 dy = (seaFlow(p + e.yx, 3.0) - seaFlow(p - e.yx, 3.0)) / 0.002;
                    return vec4(dx.x + dy.y, length(vec4(dx, dy)), seaFlow(p, 3.0));
                }
                """;
        try (Basin basin = new Basin(scope(), SIZE)) {
            float[] drawn =
                    basin.fill("water", differences, "spread(vec2(p) * 0.0273 + 0.011)").read();
            double steepest = 0;
            double diverging = 0;
            double speed = 0;
            for (int i = 0; i < SIZE * SIZE; i++) {
                diverging += drawn[4 * i] * drawn[4 * i] / (SIZE * SIZE);
                steepest += drawn[4 * i + 1] * drawn[4 * i + 1] / (SIZE * SIZE);
                speed += Math.hypot(drawn[4 * i + 2], drawn[4 * i + 3]) / (SIZE * SIZE);
            }
            assertTrue(steepest > 1, "it flows: " + steepest);
            assertTrue(
                    Math.sqrt(diverging / steepest) < 0.01, "" + Math.sqrt(diverging / steepest));
            assertEquals(1, speed, 0.12);
        }
    }

    @Test
    void itChangesSlowly() {
        float[] now = worth("vec3(seaFlow(vec2(0.3, 0.4), 5.0), 0.0)");
        float[] soon = worth("vec3(seaFlow(vec2(0.3, 0.4), 5.1), 0.0)");
        float[] later = worth("vec3(seaFlow(vec2(0.3, 0.4), 45.0), 0.0)");
        assertTrue(Math.hypot(now[0] - soon[0], now[1] - soon[1]) < 0.2);
        assertTrue(Math.hypot(now[0] - later[0], now[1] - later[1]) > 0.2);
    }

    // What is left of a lamp's luminance after ten metres: a dinoflagellate's and a railroad
    // worm's.
    @ParameterizedTest
    @CsvSource({
        "474, 38, CLEAR, 0.76",
        "474, 38, COASTAL, 0.14",
        "623, 60, CLEAR, 0.13",
        "623, 60, COASTAL, 0.08"
    })
    void waterSwallowsLampsByTheirWavelength(double peak, double width, String sea, double left) {
        String lamp = "lampThroughWater(float(%s), float(%s), float(%s), %s_ABSORBS)";
        float[] near = worth(lamp.formatted(peak, width, 0, sea));
        float[] far = worth(lamp.formatted(peak, width, 10, sea));
        assertEquals(1, Math.max(near[0], near[2]), 1e-5);
        assertEquals(left, luminance(far) / luminance(near), 0.02);
    }

    @Test
    void aLampHasItsEmittersColour() {
        float[] lamp = worth("lampThroughWater(474.0, 38.0, 0.0, CLEAR_ABSORBS)");
        assertEquals(0.359, lamp[1], 0.02);
        float[] far = worth("lampThroughWater(474.0, 38.0, 10.0, COASTAL_ABSORBS)");
        assertTrue(far[1] / far[2] > lamp[1] / lamp[2], "greener by the coast");
    }

    @Test
    void whatIsScatteredIsNotLost() {
        double sum = 0;
        try (Basin basin = new Basin(scope(), SIZE)) {
            float[] drawn =
                    basin.fill(
                                    "water",
                                    "",
                                    "vec4(scattersTo(1.0 - pow((float(p.x + 64 * p.y) + 0.5) / 4096.0, 3.0) * 2.0))")
                            .read(0);
            for (int i = 0; i < drawn.length; i++) {
                double x = (i + 0.5) / 4096;
                sum += drawn[i] * 2 * Math.PI * 6 * x * x / 4096;
            }
        }
        assertEquals(1, sum, 0.005);
    }

    @Test
    void channelsFadeByBeersLaw() {
        float[] left = worth("throughWater(vec3(1.0), 10.0, CLEAR_ABSORBS)");
        assertEquals(Math.exp(-2.7), left[0], 1e-5);
        assertEquals(Math.exp(-0.24), left[2], 1e-5);
    }

    @Test
    void halosAreBluerOutwardsInClearWaterAndGreenerByTheCoast() {
        String halo = "halo(float(%s), 0.05, %2$s_ABSORBS + %2$s_SCATTERS)";
        float[] near = worth(halo.formatted(0.1, "CLEAR"));
        float[] far = worth(halo.formatted(8, "CLEAR"));
        assertTrue(far[2] / far[1] > 1.1 * near[2] / near[1]);
        float[] nearCoast = worth(halo.formatted(0.1, "COASTAL"));
        float[] farCoast = worth(halo.formatted(8, "COASTAL"));
        assertTrue(farCoast[2] / farCoast[1] < 0.9 * nearCoast[2] / nearCoast[1]);
        assertEquals(0.5 * Math.exp(-0.1 * 0.07), near[1], 1e-4);
    }
}
