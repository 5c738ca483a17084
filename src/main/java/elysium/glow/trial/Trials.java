package elysium.glow.trial;

import elysium.glow.flow.Clock;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookText;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Whether looks may be drawn in a show: known ones answered from memory, unknown ones tried in a
 * process of their own, one after another, while nobody waits.
 *
 * <p>Any thread may ask, also the one that draws: nothing here blocks it.
 */
public final class Trials implements AutoCloseable {
    private final VerdictCache cache;
    private final String driver;
    private final TrialRoom room;
    private final LinkedBlockingQueue<Asked> asked = new LinkedBlockingQueue<>();
    private final Thread thread;

    private record Asked(Look look, String key, CompletableFuture<Verdict> later) {}

    /**
     * Starts no process before one is needed.
     *
     * @param driver the words of the context that will draw: renderer and version
     */
    public Trials(VerdictCache cache, String driver, Clock clock) {
        this(cache, driver, new TrialRoom(clock, TrialRoom.Manners.POLITE));
    }

    Trials(VerdictCache cache, String driver, TrialRoom room) {
        this.cache = cache;
        this.driver = driver;
        this.room = room;
        thread = Thread.ofPlatform().name("glow-trial").daemon().start(this::run);
    }

    /**
     * What becomes of that look, as soon as it is known. A question that is no longer of interest
     * may be cancelled.
     */
    public CompletableFuture<Verdict> ask(Look look) {
        CompletableFuture<Verdict> later = new CompletableFuture<>();
        Thread.startVirtualThread(() -> lookUp(look, later));
        return later;
    }

    /** Has a process ready before anybody asks: where looks are about to be edited. */
    public void warm() {
        asked.add(new Asked(null, "", new CompletableFuture<>()));
    }

    private void lookUp(Look look, CompletableFuture<Verdict> later) {
        try {
            String key = VerdictKey.of(look, driver);
            Verdict known = cache.find(key);
            if (known != null) {
                later.complete(known);
            } else {
                asked.add(new Asked(look, key, later));
            }
        } catch (RuntimeException e) {
            later.completeExceptionally(e);
        }
    }

    private void run() {
        try {
            while (true) {
                answer(asked.take());
            }
        } catch (InterruptedException e) {
            room.close();
        }
    }

    private void answer(Asked next) throws InterruptedException {
        try {
            room.prepare();
            if (next.look != null && !next.later.isDone()) {
                next.later.complete(verdict(next));
            }
        } catch (RuntimeException e) {
            next.later.completeExceptionally(e);
        }
    }

    private Verdict verdict(Asked next) throws InterruptedException {
        Verdict known = cache.find(next.key);
        if (known != null) {
            return known;
        }
        String trouble = room.trouble();
        if (trouble != null) {
            // Where no second context can be had, a show must go on without trials.
            return Verdict.of(Grade.OK, "it was not tried: " + trouble + ".");
        }
        Verdict verdict = room.examine(Order.small(LookText.of(next.look))).verdict();
        cache.store(next.key, verdict);
        return verdict;
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
