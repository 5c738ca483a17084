package elysium.glow.app;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Ctrl+C while something is being written: the writing ends at a good place first. */
final class Interruption {
    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook;

    private Interruption(Runnable end) {
        hook =
                new Thread(
                        () -> {
                            end.run();
                            await();
                        },
                        "glow-interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    static Interruption calls(Runnable end) {
        return new Interruption(end);
    }

    private void await() {
        try {
            boolean ended = done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assert ended || done.getCount() > 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** All is written, or given up. */
    void over() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is on its way down already: the hook runs, and finds all done.
            done.countDown();
        }
    }
}
