package elysium.glow.control.sound;

/** Sound that can't go on: the message is one sentence for a person. */
public final class SoundLost extends Exception {
    private static final long serialVersionUID = 1L;

    public SoundLost(String sentence) {
        super(sentence);
    }

    public SoundLost(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
