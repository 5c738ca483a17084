package elysium.glow.app;

import elysium.glow.flow.Clock;
import elysium.glow.gpu.GpuLimits;
import elysium.glow.isf.Look;
import elysium.glow.trial.Grade;
import elysium.glow.trial.Trials;
import elysium.glow.trial.Verdict;
import elysium.glow.trial.VerdictCache;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Lets those looks into the show that are known to be good; strangers have to pass a trial. */
final class Doorkeeper implements AutoCloseable {
    private static final CompletableFuture<Verdict> WELCOME =
            CompletableFuture.completedFuture(new Verdict(Grade.OK, List.of(), 0, 0));

    private final GpuLimits limits;
    private final Clock clock;
    private final Path verdicts;
    private ShippedLooks shipped;
    private Trials trials;

    /** For a context like that; verdicts are kept in that folder, or not at all if it is null. */
    Doorkeeper(GpuLimits limits, Clock clock, Path verdicts) {
        this.limits = limits;
        this.clock = clock;
        this.verdicts = verdicts;
    }

    /** What becomes of that look; any thread may ask. */
    CompletableFuture<Verdict> ask(Look look) {
        return isShipped(look) ? WELCOME : trials().ask(look);
    }

    private synchronized boolean isShipped(Look look) {
        shipped = shipped == null ? new ShippedLooks() : shipped;
        return shipped.holds(look);
    }

    /** Started when the first stranger comes. */
    private synchronized Trials trials() {
        if (trials == null) {
            String driver = limits.renderer() + ", " + limits.version();
            trials = new Trials(new VerdictCache(verdicts), driver, clock);
        }
        return trials;
    }

    /** Expects strangers soon. */
    void expect() {
        trials().warm();
    }

    @Override
    public synchronized void close() {
        if (trials != null) {
            trials.close();
        }
    }
}
