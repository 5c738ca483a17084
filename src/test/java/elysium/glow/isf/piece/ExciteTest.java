package elysium.glow.isf.piece;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.show.HeadlessTest;
import org.junit.jupiter.api.Test;

/** The piece {@code excite} beside the speed of Barkley's waves, and how they end. */
class ExciteTest extends HeadlessTest {
    private static final int SIZE = 96;

    private static String step(double dt) {
        return "vec4(exciteStep(old, p, AWAKE, float(" + dt + ")), 0.0, 0.0)";
    }

    /** The furthest texel of the middle row that is excited, with its part. */
    private static double front(Basin basin) {
        float[] wave = basin.read(0);
        int row = SIZE / 2 * SIZE;
        for (int x = SIZE - 2; x >= 0; x--) {
            if (wave[row + x] >= 0.5) {
                return x + (wave[row + x] - 0.5) / (wave[row + x] - wave[row + x + 1]);
            }
        }
        return -1;
    }

    private static double speed(double dt) {
        try (Basin basin = new Basin(scope(), SIZE)) {
            basin.fill("", "", "vec4(p.x < 6 ? 1.0 : 0.0, 0.0, 0.0, 0.0)");
            basin.run("excite", "", step(dt), (int) Math.round(4 / dt));
            double from = front(basin);
            basin.run("excite", "", step(dt), (int) Math.round(5 / dt));
            return (front(basin) - from) * 0.5 / 5;
        }
    }

    @Test
    void aFrontRunsThreeAndAHalfUnitsInOne() {
        assertEquals(3.5, speed(0.01), 0.15);
        assertEquals(3.5, speed(0.05), 0.15, "large steps are as good");
    }

    @Test
    void hardGroundLetsNoWaveThrough() {
        try (Basin basin = new Basin(scope(), SIZE)) {
            basin.fill("", "", "vec4(p.x < 6 ? 1.0 : 0.0, 0.0, 0.0, 0.0)");
            basin.run("excite", "", "vec4(exciteStep(old, p, 0.3, 0.02), 0.0, 0.0)", 300);
            assertTrue(most(basin) < 0.02, "it has died: " + most(basin));
        }
    }

    @Test
    void wavesThatMeetEnd() {
        try (Basin basin = new Basin(scope(), SIZE)) {
            basin.fill("", "", "vec4(p.x < 6 || p.x > 89 ? 1.0 : 0.0, 0.0, 0.0, 0.0)");
            basin.run("excite", "", step(0.02), 200);
            assertTrue(most(basin) > 0.8, "both are under way");
            basin.run("excite", "", step(0.02), 400);
            assertTrue(most(basin) < 0.02, "neither has passed through the other: " + most(basin));
        }
    }

    private static float most(Basin basin) {
        float most = 0;
        for (float each : basin.read(0)) {
            most = Math.max(most, each);
        }
        return most;
    }

    @Test
    void aTouchTooFaintIsForgottenAndRestStaysDark() {
        try (Basin basin = new Basin(scope(), SIZE)) {
            basin.fill("", "", "vec4(p.x < 6 ? 0.05 : 0.0, 0.0, 0.0, 0.0)");
            basin.run("excite", "", step(0.05), 60);
            assertTrue(most(basin) < 0.01);
        }
    }
}
