package elysium.glow.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class FollowerTest {
    @Test
    void itGoesTheWayOfItsTimeConstantsWhateverTheSteps() {
        Random random = new Random(7);
        for (int steps : new int[] {1, 3, 100}) {
            Follower follower = new Follower(0.5, 2);
            assertEquals(1 - Math.exp(-1.2 / 0.5), run(follower, 1, steps), 1e-6);
            double top = follower.value();
            assertEquals(top * Math.exp(-1.2 / 2), run(follower, 0, steps), 1e-6);
            follower.follow(random.nextDouble(), 0);
            assertEquals(top * Math.exp(-1.2 / 2), follower.value(), 1e-6, "no time, no way");
        }
    }

    private static double run(Follower follower, double target, int steps) {
        for (int i = 0; i < steps; i++) {
            follower.follow(target, 1.2 / steps);
        }
        return follower.value();
    }

    @Test
    void withoutATimeConstantItIsThereAtOnce() {
        assertEquals(3, new Follower(0, 1).follow(3, 0.01));
    }

    @Test
    void oneEuroKeepsAStillValueStillAndAFastOneInTime() {
        Random random = new Random(3);
        OneEuro still = new OneEuro(1, 0.02);
        double variance = 0;
        for (int i = 0; i < 2000; i++) {
            double value = still.filter(random.nextGaussian(), 1 / 30.0);
            variance += i < 100 ? 0 : value * value / 1900;
        }
        assertTrue(variance < 0.2, "noise of 1 left " + variance);
        OneEuro fast = new OneEuro(1, 2);
        double value = 0;
        for (int i = 0; i <= 30; i++) {
            value = fast.filter(10 * i / 30.0, 1 / 30.0);
        }
        assertEquals(10, value, 0.3, "a ramp of 10 a second is hardly late");
    }

    @Test
    void oneEuroWithoutSpeedIsTheOnePoleOfItsCutoff() {
        OneEuro filter = new OneEuro(2, 0);
        filter.filter(0, 0);
        double value = 0;
        for (int i = 0; i < 10; i++) {
            value = filter.filter(1, 0.013);
        }
        assertEquals(1 - Math.exp(-0.13 * 2 * Math.PI * 2), value, 1e-9);
    }
}
