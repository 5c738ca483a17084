package elysium.glow.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.isf.piece.OkHue;
import elysium.glow.preset.Blend;
import elysium.glow.show.HeadlessTest;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ToneTest extends HeadlessTest {
    /** Dinoflagellates, Noctiluca, GFP, a firefly and the railroad worm's head. */
    private static final double[][] LIVING = {
        {0, .359, 1}, {0, .246, 1}, {0, 1, .469}, {.557, 1, 0}, {1, .038, 0}
    };

    @Test
    void livingColoursKeepTheirHueWhereACurvePerChannelTurnsThem() {
        double worst = 0;
        double worstAces = 0;
        for (double[] colour : LIVING) {
            for (double gain = 0.5; gain <= 32; gain *= 2) {
                double[] ours = shown(colour, gain);
                worst = Math.max(worst, OkHue.turn(colour, ours));
                double[] aces = new double[3];
                for (int c = 0; c < 3; c++) {
                    double x = colour[c] * gain;
                    aces[c] = Math.clamp(x * (2.51 * x + .03) / (x * (2.43 * x + .59) + .14), 0, 1);
                }
                worstAces = Math.max(worstAces, OkHue.turn(colour, aces));
            }
        }
        assertTrue(worst < 6, "worst turn of hue " + worst + " degrees");
        assertTrue(worst < worstAces / 8, worst + " degrees against ACES' " + worstAces);
    }

    @Test
    void brighterIsNeverDarkerAndBlackIsBlack() {
        double last = 0;
        for (double gain = 0.03; gain < 100; gain *= 2) {
            double[] c = shown(LIVING[0], gain);
            double luma = 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
            assertTrue(luma > last, "at " + gain + " " + luma + " after " + last);
            last = luma;
        }
        assertEquals(0, shown(LIVING[0], 0)[2]);
    }

    /** The linear colour that the finish makes of a light. */
    private static double[] shown(double[] colour, double gain) {
        try (Studio studio = new Studio(scope(), 8, 8)) {
            // What a look writes above 1 is light, below it is encoded.
            double[] written = new double[3];
            for (int c = 0; c < 3; c++) {
                double light = colour[c] * gain;
                written[c] = light > 1 ? light : encode(light);
            }
            studio.add(
                    Blend.NORMAL,
                    Studio.FLOATING,
                    String.format(
                            Locale.ROOT,
                            "gl_FragColor = vec4(%f, %f, %f, 1.0);",
                            written[0],
                            written[1],
                            written[2]));
            studio.play(false);
            studio.frames(40);
            double[] linear = new double[3];
            for (int c = 0; c < 3; c++) {
                linear[c] = decode(studio.middle(c) / 255.0);
            }
            return linear;
        }
    }

    static double encode(double light) {
        return light <= .0031308 ? 12.92 * light : 1.055 * Math.pow(light, 1 / 2.4) - .055;
    }

    static double decode(double shown) {
        return shown <= .04045 ? shown / 12.92 : Math.pow((shown + .055) / 1.055, 2.4);
    }
}
