package elysium.glow.app;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Excerpt;
import elysium.glow.flow.FileError;
import elysium.glow.flow.UserError;
import elysium.glow.isf.Look;
import elysium.glow.modulation.PlayedLayer;
import elysium.glow.render.Pipeline;
import elysium.glow.trial.Verdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * Gets things ready beside the show: reads them, has strangers among the looks tried, has made what
 * they need. The newest wish counts.
 */
final class Prompter {
    /** An editor may have paused in the middle of writing: what is wrong now may be right soon. */
    private static final Duration PATIENCE = Duration.ofMillis(150);

    private static final Clock CLOCK = Clock.system();

    private final Pipeline pipeline;
    private final List<Asked> asked = new ArrayList<>();
    private Doorkeeper doorkeeper;

    /** A wish, and what it waits for on its own thread. */
    private static final class Asked {
        private final Object what;
        private final CompletableFuture<Outcome> outcome = new CompletableFuture<>();
        private final long askedNanos = CLOCK.nanos();
        private volatile CompletableFuture<?> waiting;

        Asked(Object what) {
            this.what = what;
        }

        long tookNanos() {
            return CLOCK.nanos() - askedNanos;
        }

        <T> T await(CompletableFuture<T> other) throws ExecutionException, InterruptedException {
            waiting = other;
            if (outcome.isCancelled()) {
                other.cancel(false);
            }
            return other.get();
        }

        void drop() {
            outcome.cancel(false);
            CompletableFuture<?> other = waiting;
            if (other != null) {
                other.cancel(false);
            }
        }
    }

    Prompter(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /** Asks that one about every look from now on; until then all are welcome. */
    void ask(Doorkeeper newDoorkeeper) {
        doorkeeper = newDoorkeeper;
    }

    /**
     * Gets ready what the reading, on a thread of its own, comes to.
     *
     * @param what drops whatever was asked for under the same name before; a path for an edit of it
     * @param reading may come to null where there is nothing to do
     */
    void ask(Object what, Supplier<Cue> reading) {
        for (int i = asked.size() - 1; i >= 0; i--) {
            if (asked.get(i).what.equals(what)) {
                asked.remove(i).drop();
            }
        }
        Asked wanted = new Asked(what);
        asked.add(wanted);
        Thread.ofVirtual().name("glow-prompt").start(() -> prompt(wanted, reading));
    }

    private void prompt(Asked wanted, Supplier<Cue> reading) {
        try {
            Cue cue = reading.get();
            if (cue != null) {
                for (PlayedLayer layer : cue.played().layers()) {
                    admit(layer.look(), wanted);
                }
                wanted.await(pipeline.prepare(cue.played()));
            }
            Runnable deed = cue == null ? null : cue.deed();
            wanted.outcome.complete(new Outcome(wanted.what, deed, null, null, wanted.tookNanos()));
        } catch (ExecutionException e) {
            fail(wanted, e.getCause());
        } catch (RuntimeException | InterruptedException e) {
            fail(wanted, e);
        }
    }

    private void admit(Look look, Asked wanted) throws ExecutionException, InterruptedException {
        if (doorkeeper != null) {
            Verdict verdict = wanted.await(doorkeeper.ask(look));
            if (!verdict.isPlayable()) {
                throw verdict.error(look.source().file());
            }
        }
    }

    /**
     * Waits here and now until all those looks may be played: for a show that has not begun.
     *
     * @throws UserError if one may not
     */
    void admit(List<Look> looks) {
        Asked nobody = new Asked("start");
        try {
            for (Look look : looks) {
                admit(look, nobody);
            }
        } catch (ExecutionException e) {
            throw UserError.failed("a look could not be tried: " + e.getCause(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void fail(Asked wanted, Throwable trouble) {
        if (trouble instanceof CancellationException || wanted.outcome.isDone()) {
            return;
        }
        UserError error =
                trouble instanceof UserError mistake
                        ? mistake
                        : UserError.failed("it could not be got ready: " + trouble, trouble);
        // Before the wait: the lines that are meant may be others after it.
        Excerpt excerpt = error instanceof FileError placed ? Excerpt.of(placed) : null;
        if (wanted.what instanceof Path) {
            bePatient();
        }
        wanted.outcome.complete(new Outcome(wanted.what, null, error, excerpt, wanted.tookNanos()));
    }

    private static void bePatient() {
        try {
            Thread.sleep(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The oldest that is done, one way or the other; null if none is. */
    Outcome poll() {
        for (int i = 0; i < asked.size(); i++) { // each frame: no iterator
            if (asked.get(i).outcome.isDone()) {
                return asked.remove(i).outcome.join();
            }
        }
        return null;
    }

    /** Whether anything is being got ready. */
    boolean isBusy() {
        return !asked.isEmpty();
    }

    /** Forgets what was asked for. */
    void drop() {
        asked.forEach(Asked::drop);
        asked.clear();
    }
}
