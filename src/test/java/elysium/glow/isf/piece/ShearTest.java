package elysium.glow.isf.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;

import elysium.glow.show.HeadlessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The piece {@code shear} beside flows whose shear is known, and a Gaussian of thresholds. */
class ShearTest extends HeadlessTest {
    private static float number(String expression) {
        return Basin.number(scope(), "shear", expression);
    }

    /** Of the flow (a x + b y, c x + d y), seen at places 0.2 apart. */
    private static float rate(double a, double b, double c, double d) {
        String right = "vec2(float(" + 0.1 * a + "), float(" + 0.1 * c + "))";
        String above = "vec2(float(" + 0.1 * b + "), float(" + 0.1 * d + "))";
        return number(
                "shearRate(" + right + ", -" + right + ", " + above + ", -" + above + ", 0.2)");
    }

    @Test
    void onlyWhatIsTornCounts() {
        assertEquals(0, rate(0, -3, 3, 0), 1e-6, "a turning disc");
        assertEquals(3, rate(0, 3, 0, 0), 1e-5, "layers that slide");
        assertEquals(3, rate(0, 0, -3, 0), 1e-5, "the same upright");
        assertEquals(6, rate(3, 0, 0, -3), 1e-5, "a mouth that widens");
        double turn = Math.toRadians(30);
        double c = Math.cos(2 * turn) * 3;
        double s = Math.sin(2 * turn) * 3;
        assertEquals(6, rate(c, s, s, -c), 1e-5, "the same, turned");
    }

    @ParameterizedTest
    @CsvSource({"19, 0.02", "93, 0.1", "278, 0.3", "926, 1.0"})
    void stressFollowsFromShear(double rate, double stress) {
        assertEquals(stress, number("shearStress(float(" + rate + "))"), 0.03 * stress);
    }

    // Stress, and Gauss's distribution of its logarithm about 0.3 N/m2 with a spread of 0.7.
    @ParameterizedTest
    @CsvSource({
        "0.037, 0.00139",
        "0.074, 0.0228",
        "0.149, 0.1587",
        "0.3, 0.5",
        "0.604, 0.8413",
        "1.2165, 0.9772"
    })
    void thresholdsScatter(double stress, double part) {
        assertEquals(part, number("firedPart(float(" + stress + "))"), 0.013);
    }

    @Test
    void aStretchedCellSlipsBackAtAnyFrameRate() {
        double steady = 100 * 0.03;
        for (int steps : new int[] {1, 4, 16}) {
            String once = "float(" + 0.05 / steps + ")";
            String functions =
                    "float pulled() { float e = 0.0; for (int i = 0; i < "
                            + steps
                            + "; i++) e = stretchStep(e, 100.0, "
                            + once
                            + "); return e; }";
            try (Basin basin = new Basin(scope(), 1)) {
                float e = basin.fill("shear", functions, "vec4(pulled())").read(0)[0];
                assertEquals(steady * (1 - Math.exp(-0.05 / 0.03)), e, 1e-4);
            }
        }
    }

    @Test
    void aCellFiresOnceAsStressRises() {
        assertEquals(1, number("fires(0.4, 0.3, 0.5)"));
        assertEquals(0, number("fires(0.4, 0.45, 0.5)"), "it has fired before");
        assertEquals(0, number("fires(0.4, 0.5, 0.3)"), "falling stress fires nobody");
        assertEquals(0, number("fires(0.4, 0.5, 0.5)"));
    }

    @Test
    void suctionIsSteepestCloseToTheMouth() {
        assertEquals(0.05, number("suction(1.0)"), 1e-6);
        double steepest = 0;
        double at = 0;
        for (double s = 0.01; s < 1; s += 0.01) {
            double slope =
                    (number("suction(float(" + s + "))")
                                    - number("suction(float(" + (s + 0.01) + "))"))
                            / 0.01;
            at = slope > steepest ? s + 0.005 : at;
            steepest = Math.max(steepest, slope);
        }
        assertEquals(2.8, steepest, 0.05);
        assertEquals(0.13, at, 0.011);
    }
}
