package elysium.glow.control;

import elysium.glow.flow.Clock;

/** The way out on one key: first out of full screen, then a question, then away. */
public final class Leaving {
    /** What one press comes to. */
    public enum Step {
        UNFILL,
        ASK,
        QUIT
    }

    private static final long PATIENCE_NANOS = 3_000_000_000L;
    private final Clock clock;
    private boolean asked;
    private long askedNanos;

    public Leaving(Clock clock) {
        this.clock = clock;
    }

    /** The key was pressed. */
    public Step press(boolean filling) {
        if (filling) {
            return Step.UNFILL;
        }
        if (isAsking()) {
            return Step.QUIT;
        }
        asked = true;
        askedNanos = clock.nanos();
        return Step.ASK;
    }

    /** Whether the question stands: to be shown to the operator. */
    public boolean isAsking() {
        return asked && clock.nanos() - askedNanos < PATIENCE_NANOS;
    }
}
