package elysium.glow.app;

import elysium.glow.flow.Farewell;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl+C while something is being written: the writing ends at a good place first. */
final class Interruption {
    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Runnable end;
    private final Runnable ending = this::come;
    private volatile boolean came;

    private Interruption(Runnable end) {
        this.end = end;
    }

    static Interruption calls(Runnable end) {
        Interruption interruption = new Interruption(end);
        Farewell.end(interruption.ending);
        return interruption;
    }

    private void come() {
        came = true;
        end.run();
        try {
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("glow: it does not end, so it is given up.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    boolean hasCome() {
        return came;
    }

    /** All is written, or given up. */
    void over() {
        Farewell.ended(ending);
        done.countDown();
    }
}
