package elysium.glow.gpu;

/** A program that the driver refused: which stage, and what it said. */
public final class ProgramError extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final Stage stage;
    private final String log;

    /** Where a program can fail. */
    public enum Stage {
        VERTEX,
        FRAGMENT,
        LINK
    }

    ProgramError(String name, Stage stage, String log) {
        super(name + ": the driver refused the " + words(stage) + ": " + log.strip());
        this.stage = stage;
        this.log = log;
    }

    private static String words(Stage stage) {
        return switch (stage) {
            case VERTEX -> "vertex shader";
            case FRAGMENT -> "fragment shader";
            case LINK -> "linked program";
        };
    }

    public Stage stage() {
        return stage;
    }

    /** The driver's own words, whose line numbers are those of the GLSL handed in. */
    public String log() {
        return log;
    }
}
