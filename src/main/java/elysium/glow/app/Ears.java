package elysium.glow.app;

import elysium.glow.control.sound.Heard;
import elysium.glow.control.sound.Listening;
import elysium.glow.control.sound.SoundSource;
import elysium.glow.mood.Reading;
import elysium.glow.render.Scene;

/** What the show hears: nothing, until somebody says where from. */
final class Ears implements AutoCloseable {
    private final Opening.Around around;
    private final Heard silence = new Heard();
    private SoundSource source;
    private Listening listening;

    Ears(SoundSource source, Opening.Around around) {
        this.around = around;
        use(source);
    }

    /** Listens to another source from now on. */
    void use(SoundSource other) {
        close();
        source = other;
        listening = Listening.to(other, around.clock(), around.faults());
    }

    SoundSource source() {
        return source;
    }

    /** How it stands with the source; null where nobody listens. */
    Listening.Status status() {
        return listening == null ? null : listening.status();
    }

    /** Tells what was heard last. */
    void tell(Scene scene, Reading reading) {
        Heard heard = newest();
        heard.tell(reading);
        scene.sound = heard.sound;
    }

    /** What was heard last. */
    Heard newest() {
        if (listening == null) {
            return silence;
        }
        listening.heard().advance();
        return listening.heard().readable();
    }

    @Override
    public void close() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
    }
}
