package elysium.glow.flow;

import java.time.Duration;

/** A platform thread that turns one step over and over until it is closed. */
public final class Stage implements AutoCloseable {
    /** One turn of a stage; returns soon, and when its thread is interrupted at once. */
    @FunctionalInterface
    public interface Step {
        void turn() throws InterruptedException;
    }

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private final Thread thread;
    private volatile boolean running = true;

    public Stage(String name, Step step, Faults faults) {
        this(name, step, () -> {}, faults);
    }

    /** With something that its thread does when it ends. */
    public Stage(String name, Step step, Runnable last, Faults faults) {
        thread =
                Thread.ofPlatform()
                        .name(name)
                        .daemon(true)
                        .unstarted(
                                () -> {
                                    turnOver(step, faults);
                                    last.run();
                                });
        thread.start();
    }

    private void turnOver(Step step, Faults faults) {
        while (running) {
            try {
                step.turn();
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException | Error e) {
                faults.raise(
                        Fault.of(thread.getName(), "this stage failed and was started again", e));
                pause();
            }
        }
    }

    private void pause() {
        try {
            Thread.sleep(Duration.ofMillis(200));
        } catch (InterruptedException e) {
            running = false;
        }
    }

    public boolean isAlive() {
        return thread.isAlive();
    }

    /** Asks the thread to end and waits for nothing: for one that hangs in a native call. */
    public void leaveBehind() {
        running = false;
        thread.interrupt();
    }

    /** Asks the thread to end and waits for a moment; a native call that hangs is left behind. */
    @Override
    public void close() {
        leaveBehind();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
