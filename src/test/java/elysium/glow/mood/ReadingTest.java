package elysium.glow.mood;

import static org.junit.jupiter.api.Assertions.assertEquals;

import elysium.glow.vision.Faces;
import org.junit.jupiter.api.Test;

class ReadingTest {
    private final Reading reading = new Reading();

    private void fill() {
        for (Signal signal : Signal.values()) {
            reading.room(signal, 0.5f);
            for (int slot = 1;
                    slot <= Faces.MOST && signal.ordinal() < Signal.PER_VISITOR;
                    slot++) {
                reading.visitor(slot, signal, 0.25f);
            }
        }
    }

    @Test
    void expressionLetsEmotionsRestAndNothingElse() {
        fill();
        reading.keepTo(ReadingKind.EXPRESSION);
        for (Signal signal : Signal.values()) {
            boolean rests = signal.isEmotion();
            assertEquals(rests ? 0 : 0.5f, reading.room(signal), signal::spelling);
            if (signal.ordinal() < Signal.PER_VISITOR) {
                assertEquals(rests ? 0 : 0.25f, reading.visitor(Faces.MOST, signal));
            }
        }
    }

    @Test
    void emotionKeepsAll() {
        fill();
        reading.keepTo(ReadingKind.EMOTION);
        assertEquals(0.5f, reading.room(Signal.JOY));
        assertEquals(0.25f, reading.visitor(1, Signal.VALENCE));
    }
}
