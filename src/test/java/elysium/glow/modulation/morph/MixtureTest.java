package elysium.glow.modulation.morph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.parameter.Curve;
import elysium.glow.parameter.Kind;
import elysium.glow.parameter.Parameter;
import elysium.glow.parameter.Parameter.Choice;
import elysium.glow.parameter.Parameter.Presentation;
import elysium.glow.parameter.Parameter.Range;
import elysium.glow.parameter.Values;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class MixtureTest {
    private static final float EXACT = 1e-5f;

    private static Parameter number(Kind kind, String unit, float low, float high) {
        int components = kind.components();
        Range range =
                new Range(
                        java.util.Collections.nCopies(components, low),
                        java.util.Collections.nCopies(components, low),
                        java.util.Collections.nCopies(components, high));
        Presentation shown = new Presentation("p", unit, Curve.LINEAR, "");
        return new Parameter("p", kind, range, List.of(), shown);
    }

    private static float[] mixed(
            Parameter parameter, List<Float> from, List<Float> to, float part) {
        Values before = new Values(List.of(parameter));
        Values after = new Values(List.of(parameter));
        before.set(0, from);
        after.set(0, to);
        new Mixture(before, after, false).mix(part, -1);
        assertEquals(before.components(0), after.components(0), "both play the same");
        float[] mixed = new float[parameter.kind().components()];
        for (int c = 0; c < mixed.length; c++) {
            mixed[c] = after.get(0, c);
        }
        return mixed;
    }

    private static float angle(String unit, float low, float high, float from, float to, float k) {
        Parameter parameter = number(Kind.FLOAT, unit, low, high);
        return mixed(parameter, List.of(from), List.of(to), k)[0];
    }

    @Test
    void numbersAndPlacesGoStraight() {
        Parameter number = number(Kind.FLOAT, "px", -10, 10);
        assertEquals(-1, mixed(number, List.of(-4f), List.of(8f), 0.25f)[0], EXACT);
        Parameter place = number(Kind.POINT, "", -10, 10);
        float[] mixed = mixed(place, List.of(0f, 10f), List.of(1f, -10f), 0.75f);
        assertEquals(0.75f, mixed[0], EXACT);
        assertEquals(-5, mixed[1], EXACT);
        Parameter count = number(Kind.LONG, "", 0, 100);
        assertEquals(33, mixed(count, List.of(0f), List.of(65f), 0.5f)[0], "to whole numbers");
    }

    @ParameterizedTest
    @CsvSource({
        // unit, low, high, from, to, part, wanted
        "degrees, 0, 360, 350, 20, 0.5, 5",
        "degrees, 0, 360, 20, 350, 0.25, 12.5",
        "degrees, 0, 360, 20, 350, 0.75, 357.5",
        "deg, -180, 180, 170, -170, 0.25, 175",
        "deg, -180, 180, 170, -170, 0.75, -175",
        "degrees, 0, 360, 10, 100, 0.5, 55",
        "turns, 0, 1, 0.9, 0.2, 0.5, 0.05",
        "radians, -3.1415927, 3.1415927, 3, -3, 0.5, 3.1415927",
        // Less than a turn, and the short way leads out of it: the straight one.
        "degrees, 0, 300, 290, 10, 0.5, 150",
        "degrees, -45, 45, -40, 40, 0.5, 0",
        // No angle at all.
        "mouths, 0, 360, 350, 20, 0.5, 185"
    })
    void anglesGoTheShortWay(ArgumentsAccessor row) {
        float low = row.getFloat(1);
        float high = row.getFloat(2);
        float mixed =
                angle(
                        row.getString(0),
                        low,
                        high,
                        row.getFloat(3),
                        row.getFloat(4),
                        row.getFloat(5));
        assertEquals(row.getFloat(6), mixed, 1e-4f);
        assertTrue(mixed >= low && mixed <= high, mixed + " is outside");
    }

    @Test
    void noWayOfAnAngleIsLongerThanHalfATurn() {
        long seed = 7;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            float from = random.nextFloat() * 360;
            float to = random.nextFloat() * 360;
            float near = angle("degrees", 0, 360, from, to, 0.01f);
            float step = Math.abs(near - from);
            float way = Math.min(step, 360 - step);
            assertTrue(way <= 1.801f, "seed " + seed + ": " + from + " to " + to + ": " + way);
            assertEquals(to, angle("degrees", 0, 360, from, to, 1) % 360, 0.01f);
        }
    }

    @Test
    void choicesAndSwitchesTurnAtTheMiddle() {
        Range range = new Range(List.of(0f), List.of(0f), List.of(2f));
        Parameter choice =
                new Parameter(
                        "mode",
                        Kind.LONG,
                        range,
                        List.of(new Choice(0, "a"), new Choice(1, "b"), new Choice(2, "c")),
                        new Presentation("mode", "", Curve.LINEAR, ""));
        Parameter flag = number(Kind.BOOL, "", 0, 1);
        for (Parameter each : List.of(choice, flag)) {
            float last = each.equals(flag) ? 1 : 2;
            assertEquals(0, mixed(each, List.of(0f), List.of(last), 0.49f)[0]);
            assertEquals(last, mixed(each, List.of(0f), List.of(last), 0.5f)[0]);
        }
    }

    @Test
    void colorsKeepTheirLightnessOnTheWay() {
        Parameter color = number(Kind.COLOR, "", 0, 1);
        // From the published definition: the middle of white and black has L = 0.5, which is
        // the light 0.125, shown as 0.388573.
        float[] grey = mixed(color, List.of(0f, 0f, 0f, 0f), List.of(1f, 1f, 1f, 1f), 0.5f);
        for (int c = 0; c < 3; c++) {
            assertEquals(0.388573f, grey[c], 2e-4f);
        }
        assertEquals(0.5f, grey[3], EXACT);
        // Blue to yellow: straight numbers give a dull grey of (0.5, 0.5, 0.5).
        float[] mixed = mixed(color, List.of(0f, 0f, 1f, 1f), List.of(1f, 1f, 0f, 1f), 0.5f);
        double[] wanted = middle(new double[] {0, 0, 1}, new double[] {1, 1, 0});
        for (int c = 0; c < 3; c++) {
            assertEquals(wanted[c], mixed[c], 1e-3, "component " + c);
        }
    }

    @Test
    void atItsEndsAColorIsTheOneThatWasAskedFor() {
        Parameter color = number(Kind.COLOR, "", 0, 1);
        long seed = 3;
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            List<Float> from = random(random);
            List<Float> to = random(random);
            float[] start = mixed(color, from, to, 0);
            float[] end = mixed(color, from, to, 1);
            for (int c = 0; c < 4; c++) {
                assertEquals(from.get(c), start[c], 1e-4f, "seed " + seed);
                assertEquals(to.get(c), end[c], 1e-4f, "seed " + seed);
            }
        }
    }

    private static List<Float> random(Random random) {
        return List.of(
                random.nextFloat(), random.nextFloat(), random.nextFloat(), random.nextFloat());
    }

    /** Written down from the definition anew: by lightness, chroma axes, and a matrix inverse. */
    private static double[] middle(double[] from, double[] to) {
        double[] a = lab(from);
        double[] b = lab(to);
        double[] wanted = {(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2};
        // By search rather than by the inverse: Newton's way in three dimensions.
        double[] rgb = {0.3, 0.3, 0.3};
        for (int round = 0; round < 60; round++) {
            double[] miss = minus(lab(rgb), wanted);
            double[][] slope = new double[3][];
            for (int c = 0; c < 3; c++) {
                double[] moved = rgb.clone();
                moved[c] += 1e-6;
                slope[c] = minus(lab(moved), lab(rgb));
            }
            double[] step = solved(slope, miss);
            for (int c = 0; c < 3; c++) {
                rgb[c] -= step[c] * 1e-6;
            }
        }
        return rgb;
    }

    private static double[] minus(double[] a, double[] b) {
        return new double[] {a[0] - b[0], a[1] - b[1], a[2] - b[2]};
    }

    private static double[] solved(double[][] c, double[] miss) {
        double all = determinant(c[0], c[1], c[2]);
        return new double[] {
            determinant(miss, c[1], c[2]) / all,
            determinant(c[0], miss, c[2]) / all,
            determinant(c[0], c[1], miss) / all
        };
    }

    private static double determinant(double[] a, double[] b, double[] c) {
        return a[0] * (b[1] * c[2] - b[2] * c[1])
                - b[0] * (a[1] * c[2] - a[2] * c[1])
                + c[0] * (a[1] * b[2] - a[2] * b[1]);
    }

    private static double[] lab(double[] shown) {
        double[] light = new double[3];
        for (int c = 0; c < 3; c++) {
            boolean dark = shown[c] <= 0.04045;
            light[c] = dark ? shown[c] / 12.92 : Math.pow((shown[c] + 0.055) / 1.055, 2.4);
        }
        double[][] cone = {
            {0.4122214708, 0.5363325363, 0.0514459929},
            {0.2119034982, 0.6806995451, 0.1073969566},
            {0.0883024619, 0.2817188376, 0.6299787005}
        };
        double[][] opponent = {
            {0.2104542553, 0.7936177850, -0.0040720468},
            {1.9779984951, -2.4285922050, 0.4505937099},
            {0.0259040371, 0.7827717662, -0.8086757660}
        };
        double[] response = times(cone, light);
        for (int c = 0; c < 3; c++) {
            response[c] = Math.cbrt(response[c]);
        }
        return times(opponent, response);
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[3];
        for (int row = 0; row < 3; row++) {
            for (int c = 0; c < 3; c++) {
                product[row] += matrix[row][c] * vector[c];
            }
        }
        return product;
    }
}
