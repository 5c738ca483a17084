package elysium.glow.mood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.sitter.Casting;
import elysium.glow.sitter.Expression;
import elysium.glow.sitter.Variety;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everybody's rest is zero, and a smile is not their rest, with noise and with networks. */
final class CalibrationTest {
    private static final double NONE = Double.NaN;

    private final Watch watch = new Watch(30);
    private final ModelFace person = new ModelFace().blurred(3);

    @Test
    void thirtyPeopleRestAtZeroAfterFourSeconds() {
        Random random = new Random(30);
        float mean = 0;
        for (long seed = 1; seed <= 30; seed++) {
            Casting casting = new Casting(seed, 1, Variety.WIDE);
            double level = seed % 3 == 0 ? NONE : 0.25 * random.nextDouble();
            Seat seat = new Seat(casting, 0).blurred(level);
            seat.hold(Expression.REST, 4);
            float smile = seat.of(Signal.SMILE);
            assertTrue(smile < 0.1, "smile of seed " + seed + ": " + smile);
            mean += smile / 30;
            assertTrue(seat.of(Signal.FROWN) < 0.08, "frown of " + seed);
            assertTrue(seat.of(Signal.OPENNESS) < 0.03, "openness of " + seed);
            assertTrue(seat.of(Signal.ASYMMETRY) < 0.06, "asymmetry of " + seed);
            assertTrue(seat.of(Signal.TALK) < 0.05, "talk of " + seed);
        }
        assertTrue(mean < 0.03, "smile in the mean: " + mean);
    }

    /** Thick lips, thin ones, corners down, up and crooked, wide and narrow, lips apart. */
    @ParameterizedTest
    @CsvSource({
        "0.36,0.025,0,0,0.78",
        "0.2,0.025,0,0,0.78",
        "0.28,-0.03,0,0,0.78",
        "0.28,0.07,0,0,0.82",
        "0.28,0.025,0.03,0,0.78",
        "0.28,0.025,-0.04,0,0.7",
        "0.28,0.02,0,0.1,0.78",
        "0.34,-0.02,0.03,0.06,0.88"
    })
    void everyMouthRestsAtZeroAndThenSmiles(
            double lips, double lift, double tilt, double gap, double width) {
        person.lips = lips;
        person.restLift = lift;
        person.restTilt = tilt;
        person.restGap = gap;
        person.restWidth = width;
        person.seenAs(0.15);
        watch.show(6, person);
        assertEquals(0, watch.of(Signal.SMILE), 0.05);
        assertEquals(0, watch.of(Signal.OPENNESS), 0.05);
        assertEquals(0, watch.of(Signal.FROWN), 0.1);
        assertEquals(0, watch.of(Signal.ASYMMETRY), 0.05);
        watch.show(1, person.smile(0.8));
        assertEquals(0.8, watch.of(Signal.SMILE), 0.12);
        assertEquals(0, watch.of(Signal.ASYMMETRY), 0.15);
    }

    @ParameterizedTest
    @CsvSource({"0.3,NaN", "1,NaN", "0.3,0.1", "0.5,0.2", "1,0.1"})
    void aSmileHeldForAMinuteKeepsNineTenths(double smile, double restLevel) {
        watch.show(4, person.seenAs(restLevel));
        watch.show(1, person.smile(smile));
        double fresh = mean(2);
        watch.show(56, person);
        double late = mean(2);
        assertTrue(late >= 0.9 * fresh, fresh + " → " + late);
        assertEquals(smile, late, 0.12);
    }

    private double mean(double seconds) {
        double sum = 0;
        int count = (int) (30 * seconds);
        for (int i = 0; i < count; i++) {
            watch.show(1 / 30.0, person);
            sum += watch.of(Signal.SMILE) / count;
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.75, 1})
    void whoComesInSmilingIsReadAsSmilingForAMinuteAndThenRests(double smile) {
        person.restWidth = 0.7;
        person.restLift = 0;
        person.seenAs(0.1).smile(smile);
        watch.show(0.2, person);
        assertEquals(smile, watch.of(Signal.SMILE), 0.22, "at once");
        watch.show(2, person);
        double fresh = mean(2);
        assertEquals(smile, fresh, 0.15);
        watch.show(56, person);
        double late = mean(2);
        assertTrue(late >= 0.9 * fresh, fresh + " → " + late);
        watch.show(5, person.smile(0));
        assertEquals(0, watch.of(Signal.SMILE), 0.05, "then they rest");
        watch.show(1, person.smile(smile));
        assertEquals(smile, watch.of(Signal.SMILE), 0.12, "and smile again");
    }

    @Test
    void moreOfASmileIsMoreOfTheSignal() {
        watch.show(4, person.seenAs(0.15));
        double before = mean(1);
        for (double smile = 0.1; smile <= 1.001; smile += 0.1) {
            watch.show(0.6, person.smile(smile));
            double now = mean(1);
            assertTrue(now > before + 0.04, "at " + smile + ": " + before + " → " + now);
            before = now;
        }
        assertTrue(before > 0.9, "a broad one: " + before);
    }

    @Test
    void aNetworkThatComesAndGoesMakesNoJump() {
        watch.show(5, person.seenAs(0.1));
        watch.show(1, person.smile(0.6));
        float before = watch.of(Signal.SMILE);
        float farthest = 0;
        for (int i = 0; i < 120; i++) {
            boolean away = i > 20 && i < 60;
            person.seenAs(away || i % 3 == 0 ? NONE : 0.1);
            watch.show(1 / 30.0, person);
            farthest = Math.max(farthest, Math.abs(watch.of(Signal.SMILE) - before));
        }
        assertTrue(farthest < 0.1, "it went " + farthest + " away");
    }

    @Test
    void aStretchedWordIsNoSmileToANetwork() {
        watch.show(4, person.seenAs(0.1));
        person.narrower = -0.6;
        ModelFace wide = person;
        watch.show(1, wide);
        float with = watch.of(Signal.SMILE);
        Watch alone = new Watch(30);
        ModelFace other = new ModelFace();
        alone.show(4, other);
        other.narrower = -0.6;
        alone.show(1, other);
        assertTrue(with < 0.6 * alone.of(Signal.SMILE), with + " of " + alone.of(Signal.SMILE));
    }
}
