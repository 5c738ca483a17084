package elysium.glow.mood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MoodReaderTest {
    private final Watch watch = new Watch(30);
    private final ModelFace person = new ModelFace();

    @Test
    void aSmileIsReadInFullMeasureAndInSteps() {
        watch.show(4, person);
        assertEquals(0, watch.of(Signal.SMILE), 0.02);
        float before = 0;
        for (double level = 0.1; level <= 1.001; level += 0.1) {
            watch.show(0.7, person.smile(level));
            float smile = watch.of(Signal.SMILE);
            assertEquals(level, smile, 0.06, "a smile of " + level);
            assertTrue(smile > before + 0.05, "a switch, not a level, at " + level);
            before = smile;
        }
    }

    @ParameterizedTest
    @CsvSource({"0.68,0.02", "0.9,0.02", "0.8,0.06", "0.8,-0.02", "0.72,0.05", "0.88,-0.01"})
    void everyRestingMouthIsZeroWithinSeconds(double width, double lift) {
        person.restWidth = width;
        person.restLift = lift;
        watch.show(10, person);
        assertEquals(0, watch.of(Signal.SMILE), 0.05);
        assertEquals(0, watch.of(Signal.FROWN), 0.08);
        watch.show(1, person.smile(0.8));
        assertEquals(0.8, watch.of(Signal.SMILE), 0.12);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.3, 0.5, 1})
    void aSmileHeldForAMinuteKeepsNineTenths(double level) {
        watch.show(4, person);
        watch.show(1, person.smile(level));
        float fresh = watch.of(Signal.SMILE);
        watch.show(60, person);
        assertTrue(watch.of(Signal.SMILE) >= 0.9 * fresh, fresh + " → " + watch.of(Signal.SMILE));
        watch.show(1.5, person.smile(0));
        assertEquals(0, watch.of(Signal.SMILE), 0.05, "and rest is still rest");
    }

    @Test
    void whoComesInWithABroadSmileIsReadAsSmiling() {
        watch.show(3, person.smile(1));
        assertTrue(watch.of(Signal.SMILE) > 0.8, "read " + watch.of(Signal.SMILE));
    }

    @ParameterizedTest
    @CsvSource({
        "60,0,0,0",
        "17,0,0,0",
        "200,0,0,0",
        "60,0.5,0,0",
        "60,-1.2,0,0",
        "60,0,0.4,0",
        "60,0,-0.5,0",
        "60,0,0,0.3",
        "90,0.3,0.3,-0.2"
    })
    void placeSizeRollAndTurnChangeNothing(double eyes, double roll, double yaw, double pitch) {
        person.eyePixels = eyes;
        person.roll = roll;
        person.yaw = yaw;
        person.pitch = pitch;
        person.x = 150 + roll * 30;
        watch.show(5, person);
        person.gap = 0.2;
        person.brow = 0.5;
        watch.show(1, person.smile(0.6));
        assertEquals(0.6, watch.of(Signal.SMILE), 0.06);
        assertEquals(0.46, watch.of(Signal.OPENNESS), 0.1);
        assertEquals(0.5, watch.of(Signal.BROW_RAISE), 0.09);
    }

    @Test
    void aCrookedSmileIsKeptLeftFromRight() {
        watch.show(3, person);
        person.smileLeft = 1;
        watch.show(1, person);
        float left = watch.of(Signal.SMILE_LEFT);
        float right = watch.of(Signal.SMILE_RIGHT);
        assertTrue(left > right + 0.4, left + " " + right);
        assertEquals(left - right, watch.of(Signal.ASYMMETRY), 1e-5);
        assertEquals(0.5 * (left + right), watch.of(Signal.SMILE), 1e-5);
    }

    @Test
    void poutFrownAndBlinkAreThemselves() {
        watch.show(3, person);
        person.narrower = 0.8;
        watch.show(1, person);
        assertEquals(0.8, watch.of(Signal.PUCKER), 0.06);
        assertEquals(0, watch.of(Signal.SMILE), 0.01);
        person.narrower = 0;
        person.frown = 0.9;
        watch.show(1, person);
        assertEquals(0.9, watch.of(Signal.FROWN), 0.12);
        assertEquals(0, watch.of(Signal.SMILE), 0.01);
        person.frown = 0;
        watch.show(1, person);
        person.shut = 1;
        watch.show(0.2, person);
        assertTrue(watch.of(Signal.EYE_NARROW) < 0.1, "a blink is no narrowing");
        person.shut = 0.4;
        watch.show(2, person);
        assertTrue(watch.of(Signal.EYE_NARROW) > 0.5, "read " + watch.of(Signal.EYE_NARROW));
    }

    @ParameterizedTest
    @ValueSource(doubles = {3, 4.5, 6})
    void wordsAreTalkAndNoSmile(double hertz) {
        watch.show(3, person);
        watch.show(2.5, t -> person.gap = words(hertz, t), person);
        assertTrue(watch.of(Signal.TALK) > 0.5, "read " + watch.of(Signal.TALK));
        assertTrue(watch.of(Signal.SMILE) < 0.1, "read " + watch.of(Signal.SMILE));
        person.gap = 0;
        watch.show(2, person);
        assertTrue(watch.of(Signal.TALK) < 0.05, "still " + watch.of(Signal.TALK));
    }

    private static double words(double hertz, double seconds) {
        return 0.1 + 0.08 * Math.sin(2 * Math.PI * hertz * seconds);
    }

    @Test
    void aLaughAYawnAndAStillOpenMouthAreNoTalk() {
        watch.show(3, person);
        person.smile(0.95);
        watch.show(2, t -> person.gap = 0.2 + 0.08 * Math.sin(30 * t), person);
        assertTrue(watch.of(Signal.TALK) < 0.1, "a laugh: " + watch.of(Signal.TALK));
        assertTrue(watch.of(Signal.SMILE) > 0.8);
        person.smile(0).gap = 0;
        watch.show(2, person);
        person.gap = 0.45;
        float most = 0;
        for (int i = 0; i < 60; i++) {
            watch.show(1 / 30.0, person);
            most = Math.max(most, watch.of(Signal.TALK));
        }
        assertTrue(most < 0.15, "one opening: " + most);
        watch.show(4, t -> person.gap = 0.2 + 0.15 * Math.sin(3 * t), person);
        assertTrue(watch.of(Signal.TALK) < 0.15, "slow opening: " + watch.of(Signal.TALK));
    }

    @Test
    void theSlotOfWhoLeftForgetsThem() {
        person.restWidth = 0.9;
        watch.show(4, person);
        watch.moment();
        assertEquals(0, watch.of(Signal.PRESENCE));
        ModelFace other = new ModelFace();
        watch.show(0.1, other);
        assertTrue(watch.of(Signal.PUCKER) < 0.1, "the next one is not measured by the last");
    }

    @Test
    void theFrameRateChangesNothing() {
        float[] sixty = performance(60);
        float[] fifteen = performance(15);
        for (int i = 0; i < Signal.PER_VISITOR; i++) {
            // a few looks a syllable tell less of it
            double near = Signal.at(i) == Signal.TALK ? 0.12 : 0.05;
            assertEquals(sixty[i], fifteen[i], near, Signal.at(i).spelling());
        }
    }

    private static float[] performance(double hertz) {
        Watch watch = new Watch(hertz);
        ModelFace person = new ModelFace();
        watch.show(3, person);
        watch.show(1, t -> person.smile(0.6 * (t - 3)), person);
        person.brow = 0.4;
        watch.show(1, person);
        watch.show(1, t -> person.gap = words(3, t), person);
        person.gap = 0.1;
        watch.show(0.2, person);
        float[] signals = new float[Signal.PER_VISITOR];
        for (int i = 0; i < signals.length; i++) {
            signals[i] = watch.of(Signal.at(i));
        }
        return signals;
    }

    @Test
    void brokenPointsAreNobodyAndHurtNobody() {
        watch.show(3, person);
        person.x = Double.NaN;
        watch.moment(person);
        assertEquals(0, watch.of(Signal.PRESENCE));
        person.x = 100;
        watch.show(1, person.smile(1));
        assertTrue(watch.of(Signal.SMILE) > 0.9, "read " + watch.of(Signal.SMILE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1e30, 1e30})
    void noNumberStaysInTheReading(double strange) {
        watch.show(3, person.seenAs(0.1));
        person.x = strange;
        person.visible = strange;
        watch.show(0.3, person.seenAs(strange));
        person.x = 100;
        person.visible = 1;
        watch.show(4, person.seenAs(0.1).smile(1));
        assertTrue(watch.of(Signal.SMILE) > 0.85, "read " + watch.of(Signal.SMILE));
        for (int i = 0; i < Signal.count(); i++) {
            float room = watch.reading.room(Signal.at(i));
            assertTrue(Math.abs(room) <= 1, Signal.at(i) + ": " + room);
        }
    }

    @Test
    void timeThatJumpsOrRunsBackwardsIsNoMotion() {
        watch.show(3, person);
        watch.show(-1, person);
        Watch late = new Watch(0.01);
        late.show(1000, person);
        assertEquals(0, late.of(Signal.SMILE), 0.05);
        assertEquals(0, late.reading.room(Signal.ENERGY), 1e-6);
    }
}
