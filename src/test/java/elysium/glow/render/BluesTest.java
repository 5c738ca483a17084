package elysium.glow.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.isf.piece.Basin;
import elysium.glow.isf.piece.OkHue;
import elysium.glow.show.HeadlessTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Saturated lights through our tone curve beside ACES' fitted curve: figures, and a page of both in
 * {@code target/tone/index.html}.
 */
class BluesTest extends HeadlessTest {
    private static final int GAINS = 8;

    private static final double[][] INTO = {
        {0.59719, 0.35458, 0.04823}, {0.07600, 0.90834, 0.01566}, {0.02840, 0.13383, 0.83777}
    };
    private static final double[][] BACK = {
        {1.60475, -0.53108, -0.07367}, {-0.10208, 1.10813, -0.00605}, {-0.00327, -0.07276, 1.07602}
    };

    private record Emitter(String name, double[] light) {}

    private static final Emitter DINOFLAGELLATE =
            new Emitter("dinoflagellate, 474 nm", new double[] {0, 0.359, 1});
    private static final Emitter PURE = new Emitter("a screen's blue", new double[] {0, 0, 1});
    private static final Emitter[] SHOWN = {
        DINOFLAGELLATE,
        new Emitter("Noctiluca, 470 nm", new double[] {0, 0.246, 1}),
        PURE,
        new Emitter("comb jelly, 488 nm", new double[] {0, 0.970, 1}),
        new Emitter("fungus, 525 nm", new double[] {0, 1, 0.131}),
        new Emitter("firefly, 562 nm", new double[] {0.975, 1, 0}),
        new Emitter("railroad worm, 623 nm", new double[] {1, 0.038, 0})
    };

    /** From half of what a screen shows to 64 times as much. */
    private static double gain(int step) {
        return 0.5 * (1 << step);
    }

    private static double[] bright(Emitter emitter, int step) {
        return new double[] {
            emitter.light[0] * gain(step),
            emitter.light[1] * gain(step),
            emitter.light[2] * gain(step)
        };
    }

    /** The curve on each channel, as Narkowicz fitted it. */
    private static double[] perChannel(Emitter emitter, int step) {
        double[] shown = bright(emitter, step);
        for (int c = 0; c < 3; c++) {
            double x = shown[c];
            shown[c] = Math.clamp(x * (2.51 * x + .03) / (x * (2.43 * x + .59) + .14), 0, 1);
        }
        return shown;
    }

    /** The curve between its two matrices, as Hill fitted it. */
    private static double[] aces(Emitter emitter, int step) {
        double[] v = times(INTO, bright(emitter, step));
        for (int c = 0; c < 3; c++) {
            double above = v[c] * (v[c] + 0.0245786) - 0.000090537;
            v[c] = above / (v[c] * (0.983729 * v[c] + 0.4329510) + 0.238081);
        }
        double[] shown = times(BACK, v);
        for (int c = 0; c < 3; c++) {
            shown[c] = Math.clamp(shown[c], 0, 1);
        }
        return shown;
    }

    private static double[] times(double[][] matrix, double[] v) {
        double[] product = new double[3];
        for (int i = 0; i < 3; i++) {
            product[i] = matrix[i][0] * v[0] + matrix[i][1] * v[1] + matrix[i][2] * v[2];
        }
        return product;
    }

    /** By emitter and gain, linear. */
    private static double[][][] ours() throws IOException {
        String tone = Files.readString(Path.of("shaders", "passes", "tone.glsl"));
        StringBuilder lights = new StringBuilder("const vec3 LIGHTS[8] = vec3[8](");
        for (int i = 0; i < GAINS; i++) {
            double[] c = SHOWN[Math.min(i, SHOWN.length - 1)].light;
            lights.append(i > 0 ? ", " : "");
            lights.append(String.format(Locale.ROOT, "vec3(%f, %f, %f)", c[0], c[1], c[2]));
        }
        double[][][] shown = new double[SHOWN.length][GAINS][3];
        try (Basin basin = new Basin(scope(), GAINS)) {
            float[] drawn =
                    basin.fill(
                                    "",
                                    tone + lights + ");\n",
                                    "vec4(filmic(LIGHTS[p.y] * 0.5 * exp2(float(p.x))), 1.0)")
                            .read();
            for (int i = 0; i < SHOWN.length * GAINS * 3; i++) {
                int step = i / 3 % GAINS;
                shown[i / 3 / GAINS][step][i % 3] = drawn[4 * (i / 3) + i % 3];
            }
        }
        return shown;
    }

    @Test
    void bluesStayBlueWhereACurvePerChannelTurnsThem() throws IOException {
        // What is known of the fitted curve: a screen's blue turns violet, living blue cyan.
        assertEquals(264, OkHue.degrees(PURE.light), 1);
        assertEquals(303, OkHue.degrees(aces(PURE, 4)), 2, "eight times");
        assertEquals(324, OkHue.degrees(aces(PURE, 6)), 2, "32 times");
        assertEquals(246, OkHue.degrees(DINOFLAGELLATE.light), 1);
        assertEquals(198, OkHue.degrees(perChannel(DINOFLAGELLATE, 4)), 2, "eight times");
        double[][][] ours = ours();
        double worst = 0;
        double worstPure = 0;
        double worstAces = 0;
        for (int i = 0; i < SHOWN.length; i++) {
            for (int step = 0; step < GAINS; step++) {
                double turned = OkHue.turn(SHOWN[i].light, ours[i][step]);
                worst = SHOWN[i].equals(PURE) ? worst : Math.max(worst, turned);
                worstPure = SHOWN[i].equals(PURE) ? Math.max(worstPure, turned) : worstPure;
                double[] other = aces(SHOWN[i], step);
                worstAces = Math.max(worstAces, OkHue.turn(SHOWN[i].light, other));
            }
        }
        page(ours);
        assertTrue(worst < 4, "the worst turn of a living light: " + worst + " degrees");
        assertTrue(worstPure < 10, "of a blue that nothing living has: " + worstPure);
        assertTrue(worstAces > 50, "and of the other: " + worstAces);
    }

    private static void page(double[][][] ours) throws IOException {
        StringBuilder html = new StringBuilder();
        html.append("<!doctype html><meta charset=\"utf-8\"><title>Tone</title><style>");
        html.append("body{background:#000;color:#999;font:13px sans-serif;margin:2em}");
        html.append("td{width:5em;height:3em;text-align:right;vertical-align:bottom;color:#000}");
        html.append("th{font-weight:normal;text-align:left;padding-right:1em}</style>");
        html.append("<p>Light, from half of what a screen shows to 64 times as much: our curve,");
        html.append(
                " under it ACES' fitted curve, with its matrices and for each channel alone. The");
        html.append(" numbers are degrees of hue in OKLab by which a colour has turned.<table>");
        for (int i = 0; i < SHOWN.length; i++) {
            row(html, SHOWN[i].name, i, ours[i]);
            double[][] fitted = new double[GAINS][];
            double[][] channels = new double[GAINS][];
            for (int step = 0; step < GAINS; step++) {
                fitted[step] = aces(SHOWN[i], step);
                channels[step] = perChannel(SHOWN[i], step);
            }
            row(html, "ACES, fitted", i, fitted);
            row(html, "the same for each channel", i, channels);
        }
        Path folder = Files.createDirectories(Path.of("target", "tone"));
        Files.writeString(folder.resolve("index.html"), html.append("</table>\n"));
    }

    private static void row(StringBuilder html, String name, int emitter, double[][] shown) {
        html.append("<tr><th>").append(name);
        for (double[] colour : shown) {
            html.append("<td style=\"background:rgb(");
            for (int c = 0; c < 3; c++) {
                html.append(Math.round(255 * ToneTest.encode(colour[c]))).append(c < 2 ? "," : "");
            }
            double turn = OkHue.turn(SHOWN[emitter].light, colour);
            html.append(String.format(Locale.ROOT, ")\">%.0f", turn));
        }
        html.append("\n");
    }
}
