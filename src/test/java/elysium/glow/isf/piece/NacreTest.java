package elysium.glow.isf.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.show.HeadlessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The piece {@code nacre} beside the exact light of twenty layers, each wave added to each. */
class NacreTest extends HeadlessTest {
    private static final double ARAGONITE = 1.66;
    private static final double PROTEIN = 1.43;
    private static final double PROTEIN_NM = 30;
    private static final int LAYERS = 20;

    /** The part thrown back: the characteristic matrices of all layers, multiplied. */
    private static double exact(double nm, double tablet) {
        double a = 2 * Math.PI * ARAGONITE * tablet / nm;
        double b = 2 * Math.PI * PROTEIN * PROTEIN_NM / nm;
        // Real on the diagonal, imaginary beside it, as layers without loss are.
        double[] one = {Math.cos(a), Math.sin(a) / ARAGONITE, ARAGONITE * Math.sin(a), Math.cos(a)};
        double[] two = {Math.cos(b), Math.sin(b) / PROTEIN, PROTEIN * Math.sin(b), Math.cos(b)};
        double[] pair = times(two, one);
        double[] all = {1, 0, 0, 1};
        for (int i = 0; i < LAYERS; i++) {
            all = times(all, pair);
        }
        double real = all[0] + all[3];
        double realOdds = all[0] - all[3];
        double imaginary = all[1] * ARAGONITE + all[2] / ARAGONITE;
        double imaginaryOdds = all[1] * ARAGONITE - all[2] / ARAGONITE;
        return (realOdds * realOdds + imaginaryOdds * imaginaryOdds)
                / (real * real + imaginary * imaginary);
    }

    private static double[] times(double[] a, double[] b) {
        return new double[] {
            a[0] * b[0] - a[1] * b[2],
            a[0] * b[1] + a[1] * b[3],
            a[2] * b[0] + a[3] * b[2],
            a[3] * b[3] - a[2] * b[1]
        };
    }

    // The thickness of a tablet and where its strongest peaks are; the second may be out of sight.
    @ParameterizedTest
    @CsvSource({
        "250, 458, 2, blue", "280, 508, 2, green", "300, 541, 2, green", "320, 574, 2, amber",
        "340, 607, 2, rose", "360, 640, 2, magenta", "360, 427, 3, magenta", "400, 471, 3, blue",
        "400, 707, 2, blue", "450, 527, 3, green", "500, 582, 3, pink", "500, 436, 4, pink"
    })
    void peaksAreWhereAllLayersAgree(double tablet, double peak, int order) {
        float at = number("nacrePeak(float(" + tablet + "), 1.0, float(" + order + "))");
        assertEquals(peak, at, 0.8);
        double top = at;
        for (double nm = at - 8; nm < at + 8; nm += 0.05) {
            top = exact(nm, tablet) > exact(top, tablet) ? nm : top;
        }
        assertEquals(top, at, 0.5, "the exact peak");
        assertEquals(exact(top, tablet), number("nacrePeakHeight(" + at + ")"), 0.005);
    }

    private static float number(String expression) {
        return Basin.number(scope(), "nacre", expression);
    }

    @ParameterizedTest
    @CsvSource({"250", "280", "300", "320", "340", "360", "400", "450", "500"})
    void theHueIsThatOfTheWholeSpectrum(double tablet) {
        double[] sum = new double[3];
        for (double nm = 380; nm < 740; nm += 0.5) {
            double[] one = Observer.rgb(nm);
            for (int i = 0; i < 3; i++) {
                sum[i] += one[i] * exact(nm, tablet);
            }
        }
        String colour = "vec4(nacreColour(float(" + tablet + "), 1.0), 1.0)";
        float[] seen = Basin.worth(scope(), "nacre", colour);
        double[] drawn = {seen[0], seen[1], seen[2]};
        double turn = OkHue.turn(Observer.shown(sum), drawn);
        assertTrue(turn < 7, tablet + " nm is off by " + turn + " degrees");
    }

    @Test
    void tiltTurnsRedTowardsBlue() {
        assertTrue(number("nacrePeak(340.0, 0.7, 2.0)") < number("nacrePeak(340.0, 1.0, 2.0)"));
    }
}
