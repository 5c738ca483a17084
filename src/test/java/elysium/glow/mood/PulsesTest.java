package elysium.glow.mood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pulses of visitors do while these smile, talk to nobody, come and go. */
final class PulsesTest {
    private final ModelFace one = new ModelFace();
    private final ModelFace two = new ModelFace();

    private static double apart(Watch watch) {
        double ahead = watch.reading.visitor(1, Mark.PHASE) - watch.reading.visitor(2, Mark.PHASE);
        return Math.abs(Math.IEEEremainder(ahead, 1));
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 15, 30, 60})
    void twoWhoSmileTogetherFallIntoStepWithinSecondsAndDriftApart(double hertz) {
        Watch watch = new Watch(hertz);
        watch.show(5, one, two);
        assertEquals(0, watch.reading.room(Signal.IN_STEP), 0.01, "nobody smiles");
        one.smile(0.8);
        two.smile(0.8);
        watch.show(4, one, two);
        assertTrue(apart(watch) < 0.05, "after four seconds " + apart(watch));
        assertTrue(watch.reading.room(Signal.IN_STEP) > 0.85);
        assertTrue(watch.reading.visitor(1, Mark.IN_STEP) > 0.7);
        watch.show(10, one, two);
        assertTrue(apart(watch) < 0.05, "they stay: " + apart(watch));
        one.smile(0);
        two.smile(0);
        watch.show(4, one, two);
        assertTrue(watch.reading.room(Signal.IN_STEP) < 0.1, "the bond is loose");
        double most = 0;
        for (int i = 0; i < 10; i++) {
            watch.show(1, one, two);
            most = Math.max(most, apart(watch));
        }
        assertTrue(most > 0.15, "and they drift: " + most);
    }

    @Test
    void whoSmilesAloneKeepsTheirOwnTime() {
        Watch watch = new Watch(30);
        watch.show(5, one, two);
        one.smile(0.9);
        watch.show(8, one, two);
        assertEquals(0, watch.reading.visitor(1, Mark.IN_STEP), 0.02);
        assertEquals(0, watch.reading.room(Signal.IN_STEP), 0.02);
        assertEquals(0.7, watch.reading.visitor(1, Mark.RATE), 0.7 * 0.22);
    }

    @Test
    void aPulseIsAFastRiseAndASlowerFallOncePerTurn() {
        Watch watch = new Watch(100);
        watch.show(3, one);
        float[] flash = new float[1000];
        int wraps = 0;
        float before = 0;
        for (int i = 0; i < flash.length; i++) {
            watch.show(0.01, one);
            flash[i] = watch.reading.visitor(1, Mark.FLASH);
            wraps += watch.reading.visitor(1, Mark.PHASE) < before ? 1 : 0;
            before = watch.reading.visitor(1, Mark.PHASE);
        }
        int peaks = 0;
        int lit = 0;
        for (int i = 1; i + 1 < flash.length; i++) {
            peaks += flash[i] > 0.9 && flash[i] >= flash[i - 1] && flash[i] > flash[i + 1] ? 1 : 0;
            lit += flash[i] > 0.5 ? 1 : 0;
        }
        assertTrue(wraps >= 6 && wraps <= 8, "in ten seconds: " + wraps);
        assertEquals(wraps, peaks, 1);
        assertEquals(0.282, lit / 100.0 / peaks, 0.04, "the width of a firefly's flash");
    }

    @Test
    void twoBroadSmilesMakeAQuorumAndOneKeepsNone() {
        Watch watch = new Watch(30);
        watch.show(4, one, two);
        one.smile(0.9);
        watch.show(20, one, two);
        assertTrue(watch.reading.room(Signal.QUORUM) < 0.05, "one alone");
        two.smile(0.9);
        watch.show(25, one, two);
        assertTrue(watch.reading.room(Signal.QUORUM) > 0.6, "two");
        two.smile(0.55);
        watch.show(25, one, two);
        assertTrue(watch.reading.room(Signal.QUORUM) > 0.5, "it keeps, though begun it had not");
        one.smile(0);
        watch.show(25, one, two);
        assertTrue(watch.reading.room(Signal.QUORUM) < 0.1, "one small smile");
    }

    @Test
    void withoutAnybodyThereIsNothing() {
        Watch watch = new Watch(30);
        watch.show(3, one.smile(0.9), two.smile(0.9));
        watch.show(8);
        for (Mark mark : Mark.values()) {
            assertEquals(0, watch.reading.visitor(1, mark), mark.name());
        }
        assertEquals(0, watch.reading.room(Signal.IN_STEP), 1e-3);
    }

    @Test
    void theyNeedNoEmotions() {
        Watch watch = new Watch(30);
        watch.show(4, one, two);
        watch.show(4, one.smile(0.9), two.smile(0.9));
        float inStep = watch.reading.room(Signal.IN_STEP);
        watch.reading.keepTo(ReadingKind.EXPRESSION);
        assertEquals(inStep, watch.reading.room(Signal.IN_STEP));
        assertTrue(watch.reading.visitor(1, Mark.RATE) > 0);
    }
}
