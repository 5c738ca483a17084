package elysium.glow.isf.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.show.HeadlessTest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The piece {@code shards} beside a search over every heart that there is. */
class ShardsTest extends HeadlessTest {
    private static final int SIZE = 48;
    private static final double STEP = 0.083;

    private static float[] drawn(String value, int size) {
        try (Basin basin = new Basin(scope(), size)) {
            return basin.fill("shards", "", value).read();
        }
    }

    private static double away(double[] heart, double x, double y) {
        return Math.hypot(heart[0] - x, heart[1] - y);
    }

    private static double[] nearestTo(List<double[]> hearts, double x, double y) {
        return hearts.stream()
                .min((a, b) -> Double.compare(away(a, x, y), away(b, x, y)))
                .orElseThrow();
    }

    /** How far the line is on which two hearts are equally far. */
    private static double seam(double[] own, double[] other, double x, double y) {
        double between = Math.hypot(other[0] - own[0], other[1] - own[1]);
        double alongX = (other[0] - own[0]) / between;
        double alongY = (other[1] - own[1]) / between;
        return ((own[0] + other[0]) / 2 - x) * alongX + ((own[1] + other[1]) / 2 - y) * alongY;
    }

    @Test
    void theNearestSeamIsTheOneThatASearchOverAllFinds() {
        float[] hearts = drawn("vec4(shardHeart(vec2(p) - 20.0), 0.0, 0.0)", SIZE);
        List<double[]> all = new ArrayList<>();
        for (int i = 0; i < SIZE * SIZE; i++) {
            all.add(new double[] {hearts[4 * i], hearts[4 * i + 1]});
        }
        float[] found = drawn("vec4(shardSeam(vec2(p) * " + STEP + "), 0.0, 0.0)", SIZE);
        for (int i = 0; i < SIZE * SIZE; i++) {
            double x = i % SIZE * STEP;
            double y = Math.floorDiv(i, SIZE) * STEP;
            double[] own = nearestTo(all, x, y);
            double nearest = 9;
            for (double[] heart : all) {
                nearest = Math.min(nearest, Arrays.equals(heart, own) ? 9 : seam(own, heart, x, y));
            }
            assertEquals(nearest, found[4 * i], 2e-4, "at " + x + ", " + y);
        }
    }

    @Test
    void aSeamIsAsToughFromBothSides() {
        // Steps along a line; where the shard changes, the nearest seam is the one that was
        // crossed.
        int size = 64;
        float[] line =
                drawn("vec4(shardSeam(vec2(float(p.x + 64 * p.y) * 0.002, 3.3)), 0.0, 0.0)", size);
        int crossed = 0;
        for (int i = 1; i + 1 < size * size; i++) {
            float here = line[4 * i];
            boolean lowest = here < 1e-3 && here <= line[4 * i - 4] && here <= line[4 * i + 4];
            if (lowest) {
                crossed++;
                assertEquals(line[4 * i - 3], line[4 * i + 5], 1e-5, "at step " + i);
            }
        }
        assertTrue(crossed >= 4, crossed + " seams crossed");
    }
}
