package elysium.glow.mood;

import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.sitter.Casting;
import elysium.glow.sitter.Expression;
import elysium.glow.sitter.SitterSignal;
import elysium.glow.sitter.Variety;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reading against the truth of a face that was not made for it. */
final class SitterReadingTest {
    /** What is read, the truth of it, and how well the two go together at the least. */
    private enum Match {
        SMILE(Signal.SMILE, SitterSignal.SMILE, 0.96),
        SMILE_LEFT(Signal.SMILE_LEFT, SitterSignal.SMILE_LEFT, 0.93),
        SMILE_RIGHT(Signal.SMILE_RIGHT, SitterSignal.SMILE_RIGHT, 0.93),
        OPENNESS(Signal.OPENNESS, SitterSignal.OPENNESS, 0.93),
        PUCKER(Signal.PUCKER, SitterSignal.PUCKER, 0.8),
        FROWN(Signal.FROWN, SitterSignal.FROWN, 0.9),
        TALK(Signal.TALK, SitterSignal.TALK, 0.7),
        BROW_RAISE(Signal.BROW_RAISE, SitterSignal.BROW_RAISE, 0.8),
        EYE_NARROW(Signal.EYE_NARROW, SitterSignal.EYE_NARROW, 0.75),
        LAUGH(Signal.LAUGH, SitterSignal.LAUGH, 0.85),
        SURPRISE(Signal.SURPRISE, SitterSignal.SURPRISE, 0.85),
        EYES_OF_A_SMILE(Signal.SMILE_EYES, SitterSignal.EYE_NARROW, 0.75);

        private final Signal read;
        private final SitterSignal truth;
        private final double least;

        Match(Signal read, SitterSignal truth, double least) {
            this.read = read;
            this.truth = truth;
            this.least = least;
        }
    }

    private static final Match[] NOTHING = {};

    @Test
    void theReadingFollowsAPerformance() {
        Correlation[] found = new Correlation[Match.values().length];
        Arrays.setAll(found, i -> new Correlation());
        double[] restLevels = {Double.NaN, 0.1, 0.2};
        for (int seed = 1; seed <= restLevels.length; seed++) {
            Seat seat = new Seat(new Casting(seed, 1, Variety.SHOW), 0);
            seat.blurred(restLevels[seed - 1]);
            seat.perform(3, () -> {});
            seat.perform(
                    38,
                    () -> {
                        for (Match match : seat.isThere() ? Match.values() : NOTHING) {
                            float truth = seat.truth(match.truth);
                            found[match.ordinal()].add(seat.of(match.read), truth);
                        }
                    });
        }
        for (Match match : Match.values()) {
            double value = found[match.ordinal()].value();
            assertTrue(value > match.least, match + ": " + value);
        }
    }

    @Test
    void crookedSmilesKeepTheirSide() {
        Correlation halves = new Correlation();
        Correlation amounts = new Correlation();
        for (long seed = 1; seed <= 2; seed++) {
            // the second of two smiles on one side, now the left, now the right
            Seat seat = new Seat(new Casting(seed, 2, Variety.SHOW), 1).blurred(0.1);
            seat.perform(3, () -> {});
            seat.perform(
                    20,
                    () -> {
                        float left = seat.truth(SitterSignal.SMILE_LEFT);
                        float right = seat.truth(SitterSignal.SMILE_RIGHT);
                        float read = seat.of(Signal.SMILE_RIGHT) - seat.of(Signal.SMILE_LEFT);
                        halves.add(read, right - left);
                        float crooked = seat.truth(SitterSignal.ASYMMETRY);
                        amounts.add(seat.of(Signal.ASYMMETRY), crooked);
                    });
        }
        assertTrue(halves.value() > 0.9, "right against left: " + halves.value());
        assertTrue(amounts.value() > 0.85, "how crooked: " + amounts.value());
    }

    /** Rests, then holds the other expression for a second. */
    private static Seat change(long seed, Expression to) {
        Seat seat = new Seat(new Casting(seed, 1, Variety.SHOW), 0);
        seat.hold(Expression.REST, 3);
        seat.hold(to, 1);
        return seat;
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 5})
    void everyExpressionIsReadAsItself(long seed) {
        float rest = change(seed, Expression.REST).of(Signal.SMILE);
        assertTrue(rest < 0.08, "rest " + rest);
        float broad = change(seed, Expression.SMILE_BROAD).of(Signal.SMILE);
        assertTrue(broad > 0.8, "broad " + broad);
        float small = change(seed, Expression.SMILE_SMALL).of(Signal.SMILE);
        assertTrue(small > 0.3 && small < 0.55, "small " + small);
        Seat laugh = change(seed, Expression.LAUGH);
        assertTrue(laugh.of(Signal.SMILE) > 0.7, "laugh " + laugh.of(Signal.SMILE));
        assertTrue(laugh.of(Signal.LAUGH) > 0.6, "laugh " + laugh.of(Signal.LAUGH));
        Seat talk = change(seed, Expression.TALK);
        assertTrue(talk.of(Signal.SMILE) < 0.15, "a word is no laugh");
        assertTrue(talk.of(Signal.LAUGH) < 0.05, "a word is no laugh");
        Seat frown = change(seed, Expression.FROWN);
        assertTrue(frown.of(Signal.FROWN) > 0.7 && frown.of(Signal.SMILE) < 0.02, "frown");
        Seat pout = change(seed, Expression.POUT);
        assertTrue(pout.of(Signal.PUCKER) > 0.7 && pout.of(Signal.SMILE) < 0.02, "pout");
        Seat surprise = change(seed, Expression.SURPRISE);
        float raised = surprise.of(Signal.BROW_RAISE);
        assertTrue(raised > 0.5 && surprise.of(Signal.OPENNESS) > 0.5, "surprise " + raised);
        assertTrue(surprise.of(Signal.SMILE) < 0.15, "surprise is no smile");
    }

    @ParameterizedTest
    @ValueSource(floats = {-0.5f, 0.3f, 0.5f})
    void aTurnedHeadKeepsItsSmile(float yaw) {
        Casting casting = new Casting(2, 1, Variety.SHOW);
        Seat seat = new Seat(casting, 0);
        seat.hold(casting.pinned(Expression.REST), 3);
        seat.hold(casting.pinned(Expression.SMILE_BROAD).turned(yaw, 0, 0.2f), 1);
        float smile = seat.of(Signal.SMILE);
        assertTrue(smile > 0.6, "turned by " + yaw + ": " + smile);
    }
}
