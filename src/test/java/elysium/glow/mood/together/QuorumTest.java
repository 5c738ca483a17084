package elysium.glow.mood.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The quorum beside its known thresholds. */
class QuorumTest {
    private static double after(Quorum quorum, double density) {
        double light = 0;
        for (int i = 0; i < 600; i++) {
            light = quorum.follow(density, 1);
        }
        return light;
    }

    @Test
    void itSwitchesOnAtElevenHundredthsAndOffAtNine() {
        Quorum quorum = new Quorum(1);
        assertTrue(after(quorum, 0.10) < 0.05, "not yet");
        double on = 0.10;
        while (after(quorum, on) < 0.3) {
            on += 0.001;
        }
        assertEquals(fold(0.05, 0.5, 1), on, 0.002);
        assertEquals(0.11, on, 0.006);
        assertEquals(0.75, after(quorum, on), 0.07);
        double off = on;
        while (after(quorum, off) > 0.3) {
            off -= 0.001;
        }
        assertEquals(fold(0.5, 1.5, -1), off, 0.002);
        assertEquals(0.09, off, 0.002);
        assertTrue(on - off > 0.01, "what glows keeps glowing: " + on + ", " + off);
        assertEquals(0, after(quorum, 0), 1e-6);
    }

    /** Where the balance a (1 + a^2) / (1 + 21 a^2) turns round between those signals. */
    private static double fold(double from, double to, int sign) {
        double most = Double.NEGATIVE_INFINITY;
        for (double a = from; a < to; a += 1e-3) {
            most = Math.max(most, sign * a * (1 + a * a) / (1 + 21 * a * a));
        }
        return sign * most;
    }

    @Test
    void anyFrameRateGivesTheSame() {
        double[] light = new double[2];
        int[] hertz = {10, 120};
        for (int k = 0; k < 2; k++) {
            Quorum quorum = new Quorum(0.5);
            for (int i = 0; i < 6 * hertz[k]; i++) {
                light[k] = quorum.follow(0.2, 1.0 / hertz[k]);
            }
        }
        assertTrue(light[0] > 0.3, "" + light[0]);
        assertEquals(light[0], light[1], 2e-3);
    }
}
