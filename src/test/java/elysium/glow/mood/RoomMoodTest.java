package elysium.glow.mood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class RoomMoodTest {
    private final Watch watch = new Watch(30);
    private final ModelFace one = new ModelFace();
    private final ModelFace two = new ModelFace();

    @Test
    void anEmptyRoomRests() {
        watch.show(1);
        for (int i = 0; i < Signal.count(); i++) {
            assertEquals(0, watch.reading.room(Signal.at(i)), Signal.at(i).spelling());
        }
    }

    @Test
    void oneSmileIsAnybodysAndTwoAreEverybodys() {
        watch.show(3, one, two);
        watch.show(1, one.smile(0.8), two);
        assertEquals(0.25, watch.reading.room(Signal.PEOPLE));
        assertEquals(0.8, watch.reading.room(Signal.ANY_SMILE), 0.07);
        assertEquals(watch.of(Signal.SMILE), watch.reading.room(Signal.SMILE), 1e-6);
        assertEquals(0, watch.reading.room(Signal.ALL_SMILE), 0.05);
        watch.show(1, one, two.smile(0.5));
        assertEquals(0.5, watch.reading.room(Signal.ALL_SMILE), 0.07);
    }

    @Test
    void whoMovesAsOneIsInUnison() {
        assertTrue(unisonAt(0) > 0.9, "together: " + unisonAt(0));
        assertEquals(0, unisonAt(Math.PI), 0.05, "against each other");
        assertTrue(unisonAt(Math.PI / 2) < 0.35, "a quarter apart: " + unisonAt(Math.PI / 2));
    }

    private static float unisonAt(double phase) {
        Watch watch = new Watch(30);
        ModelFace one = new ModelFace();
        ModelFace two = new ModelFace();
        watch.show(3, one, two);
        watch.show(
                12,
                t -> {
                    one.smile(0.5 - 0.5 * Math.cos(4 * t));
                    two.smile(0.5 - 0.5 * Math.cos(4 * t + phase));
                },
                one,
                two);
        return watch.reading.room(Signal.UNISON);
    }

    @Test
    void stillnessAndSolitudeAreNoUnison() {
        watch.show(5, one, two);
        assertEquals(0, watch.reading.room(Signal.UNISON), 0.02, "two who are still");
        watch.show(8, t -> one.smile(0.5 + 0.5 * Math.sin(4 * t)), one);
        assertEquals(0, watch.reading.room(Signal.UNISON), 0.02, "one alone");
    }

    @Test
    void energyIsMovementAndFades() {
        watch.show(3, one);
        assertEquals(0, watch.reading.room(Signal.ENERGY), 0.01);
        watch.show(2, t -> one.x = 320 + 40 * Math.sin(8 * t), one);
        assertTrue(watch.reading.room(Signal.ENERGY) > 0.6);
        watch.show(6, one);
        assertEquals(0, watch.reading.room(Signal.ENERGY), 0.01);
    }
}
