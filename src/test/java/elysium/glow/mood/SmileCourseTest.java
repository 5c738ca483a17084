package elysium.glow.mood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** How smiles come, stay, reach the eyes, and are laughed. */
final class SmileCourseTest {
    private final Watch watch = new Watch(30);
    private final ModelFace person = new ModelFace().seenAs(0.1).blurred(11);

    private float onsetOf(double riseSeconds) {
        Watch eye = new Watch(30);
        ModelFace other = new ModelFace().seenAs(0.1).blurred(12);
        eye.show(4, other);
        float most = 0;
        for (int i = 0; i < 90; i++) {
            double part = Math.min(1, (eye.seconds() - 4) / riseSeconds);
            eye.show(1 / 30.0, other.smile(part));
            most = Math.max(most, eye.of(Signal.SMILE_ONSET));
        }
        return most;
    }

    @Test
    void theFasterASmileComesTheMoreOfAnOnset() {
        float before = 0;
        for (double rise : new double[] {2.5, 1.2, 0.6, 0.3}) {
            float now = onsetOf(rise);
            assertTrue(now > before + 0.1, "in " + rise + " s: " + before + " → " + now);
            before = now;
        }
        assertTrue(before > 0.6, "a quick one " + before);
    }

    @Test
    void theLongerASmileIsHeldTheMore() {
        watch.show(4, person);
        assertEquals(0, watch.of(Signal.SMILE_HELD), 0.01);
        watch.show(6.2, person.smile(0.6));
        assertEquals(0.63, watch.of(Signal.SMILE_HELD), 0.04);
        watch.show(12, person);
        assertEquals(0.95, watch.of(Signal.SMILE_HELD), 0.03);
        watch.show(3, person.smile(0));
        assertEquals(0, watch.of(Signal.SMILE_HELD), 0.02);
        watch.show(4, person.smile(0.1));
        assertEquals(0, watch.of(Signal.SMILE_HELD), 0.02, "a hint of one");
    }

    @Test
    void eyesAndMouthAreToldApart() {
        watch.show(4, person);
        watch.show(2, person.smile(0.8));
        assertTrue(watch.of(Signal.SMILE_EYES) < 0.15, "mouth alone");
        person.squint = 0.9;
        watch.show(2, person);
        float both = watch.of(Signal.SMILE_EYES);
        assertTrue(both > 0.5, "mouth and eyes " + both);
        watch.show(2, person.smile(0));
        assertTrue(watch.of(Signal.SMILE_EYES) < 0.05, "eyes alone");
    }

    @Test
    void aLaughIsASmileThatOpensAndAWordIsNone() {
        watch.show(4, person);
        watch.show(2, person.smile(0.9));
        assertTrue(watch.of(Signal.LAUGH) < 0.1, "a smile " + watch.of(Signal.LAUGH));
        person.squint = 0.8;
        watch.show(2, t -> person.gap = 0.25 + 0.06 * Math.sin(27 * t), person);
        assertTrue(watch.of(Signal.LAUGH) > 0.6, "a laugh " + watch.of(Signal.LAUGH));
        assertTrue(watch.of(Signal.TALK) < 0.1, "talk " + watch.of(Signal.TALK));
        person.squint = 0;
        person.smile(0);
        watch.show(2, t -> person.gap = 0.12 + 0.1 * Math.sin(27 * t), person);
        assertTrue(watch.of(Signal.LAUGH) < 0.02, "a word " + watch.of(Signal.LAUGH));
        assertTrue(watch.of(Signal.TALK) > 0.5, "talk " + watch.of(Signal.TALK));
    }

    @Test
    void aHiddenMouthFadesInsteadOfJumpingAndComesBack() {
        watch.show(4, person);
        watch.show(2, person.smile(0.8));
        float before = watch.of(Signal.SMILE);
        person.visible = 0;
        person.restLift = 0.2; // what a tracker makes of a hand
        float farthest = 0;
        for (int i = 0; i < 60; i++) {
            watch.show(1 / 30.0, person);
            farthest = Math.max(farthest, watch.of(Signal.SMILE) - before);
        }
        assertTrue(farthest < 0.15, "it jumped by " + farthest);
        assertEquals(0, watch.of(Signal.SMILE), 0.01);
        watch.show(20, person);
        person.visible = 1;
        person.restLift = 0.025;
        watch.show(1, person);
        assertEquals(before, watch.of(Signal.SMILE), 0.06, "a hand is nobody's rest");
    }
}
