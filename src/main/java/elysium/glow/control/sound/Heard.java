package elysium.glow.control.sound;

import elysium.glow.mood.Reading;
import elysium.glow.mood.Signal;
import elysium.glow.render.sound.Sound;
import java.util.Arrays;

/** What is heard at a moment, for looks and for routes: a carrier that is filled anew. */
public final class Heard {
    private static final Signal[] SIGNALS = {
        Signal.AUDIO_LEVEL,
        Signal.AUDIO_BASS,
        Signal.AUDIO_MID,
        Signal.AUDIO_TREBLE,
        Signal.AUDIO_ONSET
    };

    /** As looks read it. */
    public final Sound sound = new Sound();

    private final float[] values = new float[SIGNALS.length];

    /** A signal of what is heard, 0..1. */
    public float signal(Signal signal) {
        return values[signal.ordinal() - Signal.AUDIO_LEVEL.ordinal()];
    }

    void signal(Signal signal, float value) {
        values[signal.ordinal() - Signal.AUDIO_LEVEL.ordinal()] = value;
    }

    /** Tells the room's reading. */
    public void tell(Reading reading) {
        for (int i = 0; i < SIGNALS.length; i++) {
            reading.room(SIGNALS[i], values[i]);
        }
    }

    void copyFrom(Heard other) {
        System.arraycopy(other.sound.wave(), 0, sound.wave(), 0, sound.wave().length);
        System.arraycopy(other.sound.spectrum(), 0, sound.spectrum(), 0, sound.spectrum().length);
        System.arraycopy(other.values, 0, values, 0, values.length);
        sound.filled();
    }

    void silence() {
        sound.silence();
        Arrays.fill(values, 0);
    }
}
