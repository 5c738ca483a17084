package elysium.glow.app;

import elysium.glow.flow.UserError;
import elysium.glow.render.Pipeline;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** Gets things ready beside the show: reads, then has made what they need. The newest counts. */
final class Prompter {
    private final Pipeline pipeline;
    private final List<Asked> asked = new ArrayList<>();

    private record Asked(Object what, CompletableFuture<Runnable> deed) {}

    Prompter(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * Gets ready what the reading, on a thread of its own, comes to.
     *
     * @param what drops whatever was asked for under the same name before
     * @param reading may come to null where there is nothing to do
     */
    void ask(Object what, Supplier<Cue> reading) {
        for (int i = asked.size() - 1; i >= 0; i--) {
            if (asked.get(i).what.equals(what)) {
                asked.remove(i).deed.cancel(false);
            }
        }
        CompletableFuture<Runnable> deed = new CompletableFuture<>();
        asked.add(new Asked(what, deed));
        Thread.ofVirtual().name("glow-prompt").start(() -> prompt(reading, deed));
    }

    private void prompt(Supplier<Cue> reading, CompletableFuture<Runnable> deed) {
        try {
            Cue cue = reading.get();
            if (cue == null) {
                deed.complete(() -> {});
                return;
            }
            CompletableFuture<Void> made = pipeline.prepare(cue.played());
            deed.whenComplete((_, _) -> made.cancel(false));
            made.get();
            deed.complete(cue.deed());
        } catch (ExecutionException e) {
            deed.completeExceptionally(e.getCause());
        } catch (RuntimeException | InterruptedException e) {
            deed.completeExceptionally(e);
        }
    }

    /**
     * The oldest that is ready, to be done now; null if none is.
     *
     * @throws UserError in place of one that can't be done
     */
    Runnable poll() {
        for (int i = 0; i < asked.size(); i++) { // each frame: no iterator
            if (asked.get(i).deed.isDone()) {
                return result(asked.remove(i).deed);
            }
        }
        return null;
    }

    private static Runnable result(CompletableFuture<Runnable> done) {
        try {
            return done.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UserError error) {
                throw error;
            }
            throw UserError.failed("it could not be got ready: " + e.getCause(), e.getCause());
        }
    }

    /** Whether anything is being got ready. */
    boolean isBusy() {
        return !asked.isEmpty();
    }

    /** Forgets what was asked for. */
    void drop() {
        asked.forEach(each -> each.deed.cancel(false));
        asked.clear();
    }
}
