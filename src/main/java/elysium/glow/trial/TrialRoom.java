package elysium.glow.trial;

import elysium.glow.flow.Clock;
import java.util.function.Supplier;

/**
 * A process for trials, replaced by another whenever one was killed or has grown: for whoever waits
 * for each answer. Of one thread.
 */
public final class TrialRoom implements AutoCloseable {
    private final Supplier<Sandbox> opening;
    private Sandbox sandbox;
    private String trouble;

    /** Whether the process makes way for others: for a show that runs beside it. */
    public enum Manners {
        POLITE,
        EAGER
    }

    public TrialRoom(Clock clock, Manners manners) {
        this(() -> new Sandbox(clock, manners));
    }

    /**
     * @param opening throws an IllegalStateException where no process can be started
     */
    TrialRoom(Supplier<Sandbox> opening) {
        this.opening = opening;
    }

    /** Has a process warm up, unless one is ready; waits for nothing. */
    public void prepare() {
        if (trouble == null && (sandbox == null || !sandbox.isFit())) {
            close();
            try {
                sandbox = opening.get();
            } catch (IllegalStateException e) {
                trouble = e.getMessage();
            }
        }
    }

    /** Why nothing can be tried on this machine, or null; waits until a process is ready. */
    public String trouble() throws InterruptedException {
        prepare();
        if (trouble == null) {
            trouble = sandbox.trouble();
        }
        return trouble;
    }

    /** Tries a look and waits for what becomes of it; there must be no {@link #trouble}. */
    public Answer examine(Order order) throws InterruptedException {
        if (trouble() != null) {
            throw new IllegalStateException(trouble);
        }
        Answer answer = sandbox.examine(order);
        prepare();
        return answer;
    }

    @Override
    public void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }
}
