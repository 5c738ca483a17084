package elysium.glow.isf.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.show.HeadlessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The piece {@code kinetics} beside measured flashes and the closed forms they are fitted by. */
class KineticsTest extends HeadlessTest {
    private static final int SIZE = 64;
    private static final String CELL = "cellStep(old_, p_, PYROCYSTIS_PACE, vec2(0.15, 20.0), dt_)";

    // Peak, full width at half maximum, width at a tenth: milliseconds.
    @ParameterizedTest
    @CsvSource({
        "LINGULODINIUM, 12, 37, 87, 1.87",
        "PYROCYSTIS, 39, 115, 267, 1.98",
        "NOCTILUCA, 15, 37, 78, 3.54",
        "SEA_PEN, 195, 525, 1140, 2.66",
        "SEA_PANSY, 217, 558, 1160, 3.54",
        "COMB_JELLY, 128, 408, 995, 1.74",
        "OSTRACOD, 160, 870, 2500, 1.23",
        "OSTRACOD_DEFENCE, 480, 2610, 7500, 1.23",
        "PHOTINUS, 111, 282, 582, 4.0",
        "CAROLINUS, 38, 96, 194, 5.4",
        "PTEROPTYX, 42, 106, 218, 4.0"
    })
    void aFlashHasItsMeasuredCourse(
            String name, double peak, double half, double tenth, double scale) {
        String pace = name + "_PACE";
        double step = tenth * 1e-3 * 1.5 / (SIZE * SIZE);
        float[] light =
                drawn("flash(" + pace + ".x + float(p.x + 64 * p.y) * " + step + "," + pace);
        int top = 0;
        double above = 0;
        double aboveTenth = 0;
        for (int i = 0; i < light.length; i++) {
            top = light[i] > light[top] ? i : top;
            above += light[i] >= 0.5 ? step : 0;
            aboveTenth += light[i] >= 0.1 ? step : 0;
        }
        assertEquals(1, light[top], 1e-4);
        assertEquals(peak, top * step * 1e3, 0.02 * peak + 0.6);
        assertEquals(half, above * 1e3, 0.01 * half + 0.6);
        assertEquals(tenth, aboveTenth * 1e3, 0.01 * tenth + 0.6);
        assertEquals(scale, number("peakScale(" + pace + ")"), 0.006 * scale);
        assertEquals(peak, 1e3 * number("peakSeconds(" + pace + ")"), 0.02 * peak + 0.6);
        assertEquals(0, number("flash(" + pace + ".x," + pace + ")"), 1e-6, "latency");
    }

    private static float[] drawn(String call) {
        try (Basin basin = new Basin(scope(), SIZE)) {
            return basin.fill("kinetics", "", "vec4(" + call + "))").read(0);
        }
    }

    private static float number(String expression) {
        return Basin.number(scope(), "kinetics", expression);
    }

    /** The light of a cell that is stimulated at once and again after two seconds, then read. */
    private static float cell(int framesASecond, double at) {
        int frames = (int) Math.round(at * framesASecond);
        String step =
                CELL.replace("old_", "cell")
                        .replace("p_", "i == 0 || i == " + 2 * framesASecond + " ? 1.0 : 0.0")
                        .replace("dt_", "1.0 / " + framesASecond + ".0");
        String functions =
                "vec4 lived() { vec4 cell = vec4(0.0); for (int i = 0; i < "
                        + frames
                        + "; i++) cell = "
                        + step
                        + "; return cell; }";
        try (Basin basin = new Basin(scope(), 1)) {
            return basin.fill("kinetics", functions, "vec4(shine(lived().xy, PYROCYSTIS_PACE))")
                    .read(0)[0];
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 30, 60, 120})
    void aCellFlashesAlikeAtAnyFrameRate(int framesASecond) {
        // Between two fifteenths of a second, one frame after each stimulus, and late.
        for (double at : new double[] {1 / 15.0, 2 / 15.0, 0.4, 1, 2 + 1 / 15.0, 2.4, 3}) {
            double rested = 1 - 0.15 * Math.exp(-(2 + 0.017 - 0.017) / 20);
            double expected = envelope(at - 0.017) + rested * envelope(at - 2.017);
            assertEquals(expected, cell(framesASecond, at), 2e-3, "after " + at);
        }
    }

    private static double envelope(double t) {
        double rise = 0.020;
        double fall = 0.090;
        double top = Math.log(fall / rise) * rise * fall / (fall - rise);
        double scale = 1 / (Math.exp(-top / fall) - Math.exp(-top / rise));
        return t < 0 ? 0 : scale * (Math.exp(-t / fall) - Math.exp(-t / rise));
    }

    @Test
    void aStirredSheetComesToItsBalanceHoweverItIsStepped() {
        // Thirty flashes a second: the mean of as many envelopes, laid over each other.
        double steady = 30 * (0.090 - 0.020) * 1.0;
        for (int frames : new int[] {15, 60}) {
            String functions =
                    "vec2 stirred() { vec2 glow = vec2(0.0); for (int i = 0; i < "
                            + 4 * frames
                            + "; i++) glow = glowStep(glow, 30.0, PYROCYSTIS_PACE, 1.0 / "
                            + frames
                            + ".0); return glow; }";
            try (Basin basin = new Basin(scope(), 1)) {
                float[] glow =
                        basin.fill("kinetics", functions, "vec4(stirred(), 0.0, 0.0)").read();
                assertEquals(steady, glow[0] - glow[1], 1e-3);
            }
        }
    }

    @Test
    void aCellTiresByWhatItGivesAndRecovers() {
        // Each tenth of a second another flash: what is left is the power of what each leaves.
        String loop =
                "vec4 worn() { vec4 cell = vec4(0.0); for (int i = 0; i < 10; i++) cell ="
                        + " cellStep(cell, 1.0, vec3(0.0, 0.02, 0.09), vec2(0.3, 1e6), 0.1);"
                        + " return cell; }";
        try (Basin basin = new Basin(scope(), 1)) {
            float spent = basin.fill("kinetics", loop, "worn()").read(2)[0];
            assertEquals(1 - Math.pow(0.7, 10), spent, 1e-4);
        }
        double rate = 0.3 * 2 + 1 / 20.0;
        double balance = 0.6 / rate;
        assertEquals(
                balance * (1 - Math.exp(-rate * 3)),
                number("spentStep(0.0, 2.0, 0.3, 20.0, 3.0)"),
                1e-5);
        assertEquals(0.9 * Math.exp(-2), number("spentStep(0.9, 0.0, 0.3, 10.0, 20.0)"), 1e-5);
    }

    @Test
    void aWaitingCellIsDeaf() {
        String twice =
                "vec4 twice() { vec3 pace = vec3(0.1, 0.02, 0.09); vec2 wear = vec2(0.5, 1e6);"
                        + " vec4 cell = cellStep(vec4(0.0), 1.0, pace, wear, 0.05);"
                        + " cell = cellStep(cell, 1.0, pace, wear, 0.04);"
                        + " return cellStep(cell, 0.0, pace, wear, 0.5); }";
        try (Basin basin = new Basin(scope(), 1)) {
            float[] cell = basin.fill("kinetics", twice, "twice()").read();
            assertEquals(0.5, cell[2], 1e-5, "it flashed once");
            assertEquals(0, cell[3], "and waits for nothing");
        }
    }

    @Test
    void coloniesAndNightsCount() {
        assertEquals(1, number("facilitation(0.0)"), 1e-6);
        assertEquals(1 + 2 * (1 - Math.exp(-1)), number("facilitation(3.0)"), 1e-5);
        assertEquals(0.001, number("circadian(0.0)"), 1e-6);
        assertEquals(1, number("circadian(0.5)"), 1e-6);
        assertTrue(number("circadian(0.95)") < 0.5);
    }
}
