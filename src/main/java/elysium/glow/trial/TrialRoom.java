package elysium.glow.trial;

import elysium.glow.flow.Clock;

/**
 * A process for trials, replaced by another whenever one was killed or has grown: for whoever waits
 * for each answer. Of one thread.
 */
public final class TrialRoom implements AutoCloseable {
    private final Clock clock;
    private final Manners manners;
    private Sandbox sandbox;
    private String trouble;

    /** Whether the process makes way for others: for a show that runs beside it. */
    public enum Manners {
        POLITE,
        EAGER
    }

    public TrialRoom(Clock clock, Manners manners) {
        this.clock = clock;
        this.manners = manners;
    }

    /** Has a process warm up, unless one is ready; waits for nothing. */
    public void prepare() {
        boolean hopeless = trouble != null;
        if (sandbox == null || !(hopeless || sandbox.isFit())) {
            close();
            sandbox = new Sandbox(clock, manners);
        }
    }

    /** Why nothing can be tried on this machine, or null; waits until a process is ready. */
    public String trouble() throws InterruptedException {
        prepare();
        trouble = sandbox.trouble();
        return trouble;
    }

    /** Tries a look and waits for what becomes of it; there must be no {@link #trouble}. */
    public Answer examine(Order order) throws InterruptedException {
        prepare();
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
