package elysium.glow.capture;

/** A source that can't go on: the message is one sentence for a person. */
public final class CameraLost extends Exception {
    private static final long serialVersionUID = 1L;

    public CameraLost(String sentence) {
        super(sentence);
    }

    public CameraLost(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
