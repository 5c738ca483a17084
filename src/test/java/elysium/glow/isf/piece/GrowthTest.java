package elysium.glow.isf.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.show.HeadlessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The piece {@code growth} beside what Gray and Scott's equations say exactly. */
class GrowthTest extends HeadlessTest {
    private static final int SIZE = 64;
    private static final String SEED =
            "all(lessThan(abs(p - 32), ivec2(6))) ? vec4(0.5, 0.25, 0.0, 0.0) : vec4(0.0)";

    private static final String UNEVEN =
            "length(vec2(p - 32)) < 20.0 && noise2(vec2(p) / 7.0) > 0.6"
                    + " ? vec4(0.5, 0.25, 0.0, 0.0) : vec4(0.0)";

    private static String step(String manner) {
        return "vec4(growthStep(old, p, " + manner + "), 0.0, 0.0)";
    }

    @Test
    void spreadingIsThreeTenthsOfTheLaplacian() {
        try (Basin basin = new Basin(scope(), SIZE)) {
            basin.fill(
                    "",
                    "",
                    "vec4(0.001 * dot(vec2(p), vec2(p)), 0.01 * float(p.x) - 0.02 * p.y, 0, 0)");
            float[] spread = basin.fill("growth", "", "vec4(spread(old, p), 0.0, 0.0)").read();
            for (int y = 1; y + 1 < SIZE; y++) {
                for (int x = 1; x + 1 < SIZE; x++) {
                    assertEquals(0.3 * 0.004, spread[4 * (y * SIZE + x)], 1e-5, "a bowl");
                    assertEquals(0, spread[4 * (y * SIZE + x) + 1], 1e-5, "a slope");
                }
            }
            basin.fill("", "", "vec4(cos(0.3 * float(p.x)), cos(0.3 * float(p.x + p.y)), 0, 0)");
            float[] wave =
                    basin.fill("growth", "", "vec4(spread(old, p), texelFetch(old, p, 0).rg)")
                            .read();
            double along = 0.6 * (Math.cos(0.3) - 1);
            double aslant = 0.8 * Math.cos(0.3) + 0.1 * Math.cos(0.6) + 0.1 - 1;
            int middle = 4 * (31 * SIZE + 17);
            assertEquals(along * wave[middle + 2], wave[middle], 1e-5);
            assertEquals(aslant * wave[middle + 3], wave[middle + 1], 1e-5);
        }
    }

    @Test
    void nothingIsLostWhereNothingIsFedOrKilled() {
        try (Basin basin = new Basin(scope(), SIZE)) {
            basin.fill(
                    "noise",
                    "",
                    "vec4(0.4 + 0.4 * hash12(vec2(p)), 0.2 * hash12(vec2(p) + 9.0), 0, 0)");
            double before = balance(basin.read());
            basin.run("growth", "", step("vec2(0.0)"), 100);
            assertEquals(before, balance(basin.read()), 0.02);
        }
    }

    /** What has grown less what was eaten: each meal adds to both. */
    private static double balance(float[] texels) {
        double sum = 0;
        for (int i = 0; i < texels.length; i += 4) {
            sum += texels[i + 1] - texels[i];
        }
        return sum;
    }

    @Test
    void evenGroundStaysInItsBalance() {
        // Where a feed of 0.06 and a kill of 0.03 keep each other up: u v = 0.09, u = 1 - 1.5 v.
        double food = (1 - Math.sqrt(1 - 4 * 0.09 * 0.09 / 0.06)) / 2;
        double grown = 0.09 / food;
        try (Basin basin = new Basin(scope(), SIZE)) {
            basin.fill("", "", "vec4(float(" + (1 - food) + "), float(" + grown + "), 0, 0)");
            basin.run("growth", "", step("vec2(0.06, 0.03)"), 300);
            float[] after = basin.read();
            assertEquals(1 - food, after[0], 1e-3);
            assertEquals(grown, after[1], 1e-3);
            basin.fill("", "", "vec4(0.0)").run("growth", "", step("MAZE"), 50);
            assertEquals(0, basin.read()[1], "untouched ground stays dark");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OPEN_MYCELIUM",
                "STRAIGHT_HYPHAE",
                "BRAIN_CORAL",
                "SHORT_WORMS",
                "MAZE",
                "FINGERPRINT",
                "SPOTS",
                "DIVIDING_SPOTS",
                "GROWING_LOOPS"
            })
    void whatIsSownGrowsOverItsGroundAndStaysWithinBounds(String manner) {
        try (Basin basin = new Basin(scope(), SIZE)) {
            basin.fill("noise", "", UNEVEN);
            int sown = alive(basin, manner);
            int grown = alive(basin.run("growth", "", step(manner), 2500), manner);
            assertTrue(grown > 1.5 * sown, manner + " covers " + grown + " of what were " + sown);
        }
    }

    private static int alive(Basin basin, String manner) {
        int alive = 0;
        for (float each : basin.read(1)) {
            assertTrue(each >= 0 && each <= 1, manner + " " + each);
            alive += each > 0.1 ? 1 : 0;
        }
        return alive;
    }

    @Test
    void whatIsKilledTooFastDies() {
        try (Basin basin = new Basin(scope(), SIZE)) {
            basin.fill("", "", SEED).run("growth", "", step("vec2(0.03, 0.08)"), 800);
            for (float each : basin.read(1)) {
                assertEquals(0, each, 1e-3);
            }
        }
    }
}
