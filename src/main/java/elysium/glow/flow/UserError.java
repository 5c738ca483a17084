package elysium.glow.flow;

/** A mistake that a person can mend: one sentence for them, and the exit code that goes with it. */
public class UserError extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int exitCode;

    protected UserError(String sentence, int exitCode, Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    /** The words typed do not fit: exit code 2. */
    public static UserError usage(String sentence) {
        return new UserError(sentence, 2, null);
    }

    /** The thing asked about failed: exit code 1. */
    public static UserError failed(String sentence) {
        return new UserError(sentence, 1, null);
    }

    public static UserError failed(String sentence, Throwable cause) {
        return new UserError(sentence, 1, cause);
    }

    public int exitCode() {
        return exitCode;
    }
}
