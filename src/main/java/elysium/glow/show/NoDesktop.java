package elysium.glow.show;

/** There is no window system to open a window on: the message is one sentence for a person. */
public final class NoDesktop extends Exception {
    private static final long serialVersionUID = 1L;

    public NoDesktop(String sentence) {
        super(sentence);
    }
}
