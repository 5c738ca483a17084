package elysium.glow.mood.together;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coupled rhythms beside what is known of them in closed form. */
class KuramotoTest {
    private static final double TURN = 2 * Math.PI;

    /** Two of weight 1, that far apart in rate and phase. */
    private static Kuramoto pair(double difference, double ahead) {
        Kuramoto pair = new Kuramoto(2);
        Arrays.fill(pair.weights, 1);
        pair.rates[0] = 5 + difference;
        pair.rates[1] = 5;
        pair.phases[0] = ahead;
        return pair;
    }

    private static double ahead(Kuramoto pair) {
        return Math.IEEEremainder(pair.phases[0] - pair.phases[1], TURN);
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.4", "1.0, 0.8", "2.0, 1.98"})
    void twoLockWhereTheirRatesDifferByLessThanThePull(double pull, double difference) {
        Kuramoto pair = pair(difference, 2.5);
        pair.advance(pull / 2, 120);
        assertEquals(Math.asin(difference / pull), ahead(pair), 1e-4);
        pair.advance(pull / 2, 7.3);
        assertEquals(Math.asin(difference / pull), ahead(pair), 1e-4, "and stay");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.6", "1.0, 1.3"})
    void twoThatDifferByMoreSlipAtTheRateOfAdler(double pull, double difference) {
        Kuramoto pair = pair(difference, 0);
        double slipped = 0;
        double before = ahead(pair);
        double seconds = 200 * TURN / Math.sqrt(difference * difference - pull * pull);
        int steps = 20_000;
        for (int i = 0; i < steps; i++) {
            pair.advance(pull / 2, seconds / steps);
            slipped += Math.IEEEremainder(ahead(pair) - before, TURN);
            before = ahead(pair);
        }
        assertEquals(200, slipped / TURN, 0.5);
    }

    @Test
    void withoutADifferenceTheWayToStepIsExact() {
        // tan(x / 2) falls by exp(-pull t).
        Kuramoto pair = pair(0, 2.8);
        for (int i = 1; i <= 20; i++) {
            pair.advance(0.75, 0.1);
            double exact = 2 * Math.atan(Math.tan(1.4) * Math.exp(-1.5 * 0.1 * i));
            assertEquals(exact, ahead(pair), 1e-6);
        }
    }

    @Test
    void anyFrameRateGivesTheSame() {
        double[] found = new double[4];
        int[] hertz = {4, 15, 60, 120};
        for (int k = 0; k < hertz.length; k++) {
            Kuramoto pair = pair(0.6, 2);
            for (int i = 0; i < 3 * hertz[k]; i++) {
                pair.advance(0.5, 1.0 / hertz[k]);
            }
            found[k] = ahead(pair);
            assertEquals(found[0], found[k], 1e-6);
        }
    }

    // Coupling by its critical value: below it chance, above it the root of 1 - Kc / K.
    @ParameterizedTest
    @CsvSource({"0.5, 0", "1.5, 0.577", "2, 0.707", "4, 0.866"})
    void aLorentzianCrowdOrdersItselfFromTheCriticalCouplingOn(double factor, double order) {
        int count = 400;
        double spread = 0.2;
        Kuramoto crowd = new Kuramoto(count);
        Arrays.fill(crowd.weights, 1);
        for (int i = 0; i < count; i++) {
            crowd.rates[i] = spread * Math.tan(Math.PI * ((i + 0.5) / count - 0.5));
            crowd.phases[i] = Math.PI * (i * 0.6180339887498949 % 1);
        }
        double coupling = factor * 2 * spread / count;
        crowd.advance(coupling, 90);
        double mean = 0;
        for (int i = 0; i < 40; i++) {
            crowd.advance(coupling, 0.5);
            mean += crowd.order() / 40;
        }
        assertEquals(order, mean, order == 0 ? 0.12 : 0.03);
    }

    @Test
    void whoTakesNoPartGoesTheirOwnWay() {
        Kuramoto pair = pair(0, 1);
        pair.weights[1] = 0;
        pair.advance(5, 2);
        assertEquals(1, ahead(pair), 1e-9);
        assertEquals(1, pair.order(), 1e-9, "one alone is in step with itself");
        pair.weights[0] = 0;
        assertTrue(pair.order() == 0);
    }
}
