package elysium.glow.mood;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A still face is still and a quick smile is not late, by the same filters. */
final class StillnessTest {
    private static final double FRAME = 1 / 30.0;

    private final Watch watch = new Watch(30);
    private final ModelFace person = new ModelFace().blurred(7);

    @ParameterizedTest
    @CsvSource({"0,0.1", "0.5,0.1", "0.9,0.1", "0,NaN", "0.5,NaN"})
    void theSmileOfAStillFaceStandsStill(double smile, double restLevel) {
        watch.show(4, person.seenAs(restLevel));
        watch.show(3, person.smile(smile));
        double sum = 0;
        double squares = 0;
        int count = 900;
        for (int i = 0; i < count; i++) {
            watch.show(FRAME, person);
            sum += watch.of(Signal.SMILE);
            squares += watch.of(Signal.SMILE) * watch.of(Signal.SMILE);
        }
        double deviation = Math.sqrt(squares / count - sum * sum / count / count);
        double most = Double.isNaN(restLevel) ? 0.015 : 0.01;
        assertTrue(deviation <= most, "standard deviation " + deviation);
    }

    @Test
    void nothingElseStirsInAStillFace() {
        watch.show(6, person.seenAs(0.1));
        for (int i = 0; i < 300; i++) {
            watch.show(FRAME, person);
            for (Signal signal : new Signal[] {Signal.TALK, Signal.LAUGH, Signal.SMILE_ONSET}) {
                assertTrue(watch.of(signal) < 0.05, signal + ": " + watch.of(signal));
            }
            assertTrue(watch.of(Signal.OPENNESS) < 0.05, "open " + watch.of(Signal.OPENNESS));
            float energy = watch.reading.room(Signal.ENERGY);
            assertTrue(energy < 0.08, "energy " + energy);
        }
    }

    /** From 0 to so much in that time, seen by a network or not. */
    @ParameterizedTest
    @CsvSource({"1,0.25,0.1", "1,0.1,0.1", "0.6,0.2,0.1", "0.4,0.2,0.1", "1,0.25,NaN"})
    void halfOfAQuickSmileIsThereTwoFramesAfterItWas(double smile, double rise, double restLevel) {
        double late = 0;
        int tries = 12;
        for (int i = 0; i < tries; i++) {
            ModelFace other = new ModelFace().blurred(100 + i).seenAs(restLevel);
            late += late(other, smile, rise) / tries;
        }
        assertTrue(late <= 0.066, "late by " + late + " s");
    }

    private static double late(ModelFace other, double smile, double rise) {
        Watch eye = new Watch(30);
        eye.show(4, other);
        double from = eye.seconds() + 0.4 * FRAME;
        double before = 0;
        for (int i = 0; i < 60; i++) {
            double part = Math.clamp((eye.seconds() - from) / rise, 0, 1);
            double now = eye.seconds();
            eye.show(FRAME, other.smile(smile * part * part * (3 - 2 * part)));
            double read = eye.of(Signal.SMILE);
            if (read >= 0.5 * smile) {
                double share = (0.5 * smile - before) / (read - before);
                return now - (1 - share) * FRAME - (from + 0.5 * rise);
            }
            before = read;
        }
        throw new AssertionError("no smile at all");
    }
}
