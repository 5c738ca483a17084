package elysium.glow.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import elysium.glow.preset.Blend;
import elysium.glow.show.HeadlessTest;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CompositeTest extends HeadlessTest {
    private static final long SEED = 11;

    @ParameterizedTest
    @EnumSource(Blend.class)
    void blendsInLinearLightAsTheFormulaSays(Blend blend) {
        Random random = new Random(SEED);
        for (int round = 0; round < 4; round++) {
            try (Studio studio = new Studio(scope(), 8, 8)) {
                double[] below = random.doubles(4, 0.1, 0.9).toArray();
                double[] above = random.doubles(4, 0.1, 0.9).toArray();
                below[3] = round == 0 ? 1 : below[3];
                float opacity = round < 2 ? 1 : random.nextFloat();
                studio.add(Blend.NORMAL, "", constant(below));
                studio.add(blend, "", constant(above)).opacity(opacity);
                studio.play(false);
                studio.frames(40);
                double[] light = expected(blend, linear(below), linear(above), opacity);
                for (int c = 0; c < 3; c++) {
                    double shown = 255 * ToneTest.encode(filmic(light, c));
                    assertEquals(shown, studio.middle(c), 1.6, blend + " seed " + SEED);
                }
            }
        }
    }

    private static String constant(double[] c) {
        return String.format(
                Locale.ROOT, "gl_FragColor = vec4(%f, %f, %f, %f);", c[0], c[1], c[2], c[3]);
    }

    private static double[] linear(double[] c) {
        double[] light = new double[4];
        for (int i = 0; i < 3; i++) {
            light[i] = ToneTest.decode(Math.round(c[i] * 255) / 255.0);
        }
        light[3] = Math.round(c[3] * 255) / 255.0;
        return light;
    }

    private static double[] expected(Blend blend, double[] below, double[] above, float opacity) {
        double alpha = above[3] * opacity;
        double[] light = new double[3];
        for (int c = 0; c < 3; c++) {
            double b = below[c] * below[3];
            double a = above[c] * alpha;
            light[c] =
                    switch (blend) {
                        case NORMAL -> b * (1 - alpha) + a;
                        case ADD -> b + a;
                        case SCREEN -> b + a - a * b;
                        case LIGHTEN -> Math.max(a, b);
                        case MULTIPLY -> b * (1 - alpha) + b * a + a * (1 - below[3]);
                        case REPLACE -> b * (1 - opacity) + above[c] * above[3] * opacity;
                    };
        }
        return light;
    }

    /** Below white the curve is the shoulder of the strongest channel alone. */
    private static double filmic(double[] light, int channel) {
        double strongest = Math.max(light[0], Math.max(light[1], light[2]));
        double hue = light[channel] / strongest;
        double beyond = Math.max(strongest - 1, 0);
        double paling = beyond / (beyond + 9);
        return (hue + (1 - hue) * paling) * (1 - Math.exp(-strongest));
    }
}
