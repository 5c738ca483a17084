package elysium.glow.isf.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.show.HeadlessTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The piece {@code noise} beside what chance and value noise are by definition. */
class NoiseTest extends HeadlessTest {
    private static final int SIZE = 128;

    private static float[] drawn(String value) {
        try (Basin basin = new Basin(scope(), SIZE)) {
            return basin.fill("noise", "", value).read(0);
        }
    }

    private static double mean(float[] values) {
        double sum = 0;
        for (float value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    private static double correlation(float[] values, int apart) {
        double own = 0;
        double with = 0;
        double mean = mean(values);
        for (int i = 0; i + apart < values.length; i++) {
            own += (values[i] - mean) * (values[i] - mean);
            with += (values[i] - mean) * (values[i + apart] - mean);
        }
        return with / own;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hash11(float(p.x + 128 * p.y))",
                "hash12(vec2(p))",
                "hash22(vec2(p)).y",
                "hash13(vec3(p, 7.0))"
            })
    void hashesAreEvenAndKnowNothingOfTheirNeighbours(String hash) {
        float[] drawn = drawn("vec4(" + hash + ")");
        int[] counts = new int[16];
        for (float value : drawn) {
            assertTrue(value >= 0 && value < 1, "" + value);
            counts[(int) (16 * value)]++;
        }
        // Four standard deviations of a mean, a count and a correlation of so many.
        double one = 1 / Math.sqrt(SIZE * SIZE);
        assertEquals(0.5, mean(drawn), 4 * one / Math.sqrt(12));
        for (int count : counts) {
            assertEquals(SIZE * SIZE / 16.0, count, 4 * Math.sqrt(SIZE * SIZE / 16.0));
        }
        assertEquals(0, correlation(drawn, 1), 4 * one);
        assertEquals(0, correlation(drawn, SIZE), 4 * one);
    }

    @Test
    void valueNoiseMeetsItsKnotsAndIsTheirMeanBetween() {
        for (float off : drawn("vec4(abs(noise2(vec2(p)) - hash12(vec2(p))))")) {
            assertEquals(0, off, 1e-6);
        }
        String corners = "";
        for (String corner : new String[] {"0,0", "1,0", "0,1", "1,1"}) {
            corners += "+ hash12(vec2(p) + vec2(" + corner + "))";
        }
        for (float off : drawn("vec4(noise2(vec2(p) + 0.5) - 0.25 * (" + corners + "))")) {
            assertEquals(0, off, 1e-5);
        }
        for (float off : drawn("vec4(noise3(vec3(p, 3)) - hash13(vec3(p, 3)))")) {
            assertEquals(0, off, 1e-6);
        }
        for (float off : drawn("vec4(noise1(float(p.x)) - hash11(float(p.x)))")) {
            assertEquals(0, off, 1e-6);
        }
    }

    @Test
    void noiseHasNoSteps() {
        float[] along = drawn("vec4(noise2(vec2(p) / 32.0))");
        for (int i = 1; i < along.length; i++) {
            // The steepest smoothstep is 1.5 in a cell of 32 texels.
            assertTrue(i % SIZE == 0 || Math.abs(along[i] - along[i - 1]) <= 1.5 / 32 + 1e-4);
        }
    }

    @Test
    void octavesKeepTheMeanAndAddWhatIsFine() {
        float[] one = drawn("vec4(fbm2(vec2(p) / 16.0, 1))");
        float[] plain = drawn("vec4(noise2(vec2(p) / 16.0))");
        float[] five = drawn("vec4(fbm2(vec2(p) / 16.0, 5))");
        for (int i = 0; i < one.length; i++) {
            assertEquals(plain[i], one[i], 1e-6);
        }
        assertEquals(0.5, mean(five), 0.05);
        assertTrue(correlation(five, 1) < correlation(one, 1));
    }
}
