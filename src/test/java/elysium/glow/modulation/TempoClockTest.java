package elysium.glow.modulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import elysium.glow.mood.Signal;
import org.junit.jupiter.api.Test;

class TempoClockTest {
    private final TempoClock clock = new TempoClock();

    @Test
    void signalsAreFunctionsOfTime() {
        assertEquals(1, clock.value(Signal.BEAT, 0));
        assertEquals(0.75f, clock.value(Signal.BEAT, 7.25));
        assertEquals(0.5f, clock.value(Signal.BAR, 2));
        assertEquals(0.5, clock.value(Signal.LFO1, 1), 1e-6);
        assertEquals(1, clock.value(Signal.LFO1, 2), 1e-6);
        assertEquals(1, clock.value(Signal.LFO2, 4), 1e-6);
        assertEquals(1, clock.value(Signal.LFO3, 8), 1e-6);
        assertEquals(1, clock.value(Signal.LFO4, 16), 1e-6);
        assertEquals(0, clock.value(Signal.LFO4, 32), 1e-6);
        assertThrows(IllegalArgumentException.class, () -> clock.value(Signal.SMILE, 0));
    }

    @Test
    void tapsSetTempoAndPlace() {
        for (int i = 0; i < 5; i++) {
            clock.tap(10 + i * 0.5);
        }
        assertEquals(120, clock.beatsPerMinute(), 1e-9);
        assertEquals(1, clock.value(Signal.BEAT, 12.5), 1e-6);
        assertEquals(0.5, clock.value(Signal.BEAT, 12.75), 1e-6);
    }

    @Test
    void tapsAreAveragedOverManyAndForgottenAfterAPause() {
        for (int i = 0; i < 40; i++) {
            clock.tap(i * 0.5 + (i % 2) * 0.01);
        }
        assertEquals(120, clock.beatsPerMinute(), 3);
        clock.tap(100);
        assertEquals(120, clock.beatsPerMinute(), 3);
        clock.tap(101);
        assertEquals(60, clock.beatsPerMinute(), 1e-9);
        clock.tap(101.0001);
        assertEquals(120, clock.beatsPerMinute(), 0.1);
        clock.tap(101.0001);
        assertEquals(120, clock.beatsPerMinute(), 0.1);
    }

    @Test
    void anotherTempoDoesNotMoveTheBeat() {
        float before = clock.value(Signal.BEAT, 3.3);
        clock.beatsPerMinute(133, 3.3);
        assertEquals(before, clock.value(Signal.BEAT, 3.3), 1e-6);
        clock.beatsPerMinute(1e9, 3.3);
        assertEquals(300, clock.beatsPerMinute());
    }
}
