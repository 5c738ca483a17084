package elysium.glow.render;

import elysium.glow.flow.Fault;
import elysium.glow.flow.Faults;
import elysium.glow.flow.Stage;
import elysium.glow.flow.UserError;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Passage;
import elysium.glow.gpu.SideContext;
import elysium.glow.isf.Pass;
import elysium.glow.modulation.PlayedLayer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Where the programs of presets are made while another plays: on a thread of its own, {@code
 * glow-compile}, in a context that shares with the show's. Where none can be had, the show's own
 * thread makes them, one a frame.
 */
final class Workshop implements AutoCloseable {
    private static final String PLACE = "glow-compile";

    private final LookPlayer.Stage show;
    private final SideContext side;
    private final Faults faults;
    private final Passage passage;
    private final LinkedBlockingQueue<Job> jobs = new LinkedBlockingQueue<>();
    private final Stage thread;
    private volatile boolean alone;
    private GpuScope scope;
    private ProgramShelf made;
    private WarmUp warmUp;
    private Making making;

    /** A preset that is to be drawn at that size. */
    record Order(Played played, int width, int height) {
        /** Of each layer, whether its picture will be as large as the show's. */
        boolean[] fullSized() {
            List<PlayedLayer> layers = played.seen();
            boolean[] same = new boolean[layers.size()];
            for (int i = 0; i < same.length; i++) {
                PlayedLayer layer = layers.get(i);
                Pass last = layer.look().passes().getLast();
                same[i] =
                        (int) last.width().evaluate(width, height, layer.values()) == width
                                && (int) last.height().evaluate(width, height, layer.values())
                                        == height;
            }
            return same;
        }
    }

    /** An order with the promise that was given for it. */
    record Job(Order order, CompletableFuture<Void> done) {}

    /**
     * For what is drawn on that stage, by the thread that owns it.
     *
     * @param side null where there is none
     */
    Workshop(LookPlayer.Stage show, SideContext side, Faults faults) {
        this.show = show;
        this.side = side;
        this.faults = faults;
        passage = show.programs().passage();
        alone = side == null;
        thread = alone ? null : new Stage(PLACE, this::work, this::leave, faults);
    }

    /**
     * Has everything made that the show lacks for that order; any thread may ask. Whoever no longer
     * wants it cancels the promise.
     */
    CompletableFuture<Void> make(Order order) {
        Job job = new Job(order, new CompletableFuture<>());
        jobs.add(job);
        return job.done;
    }

    /**
     * On the show's thread, at a frame's start: takes what is finished, at no cost if nothing is.
     */
    void turn() {
        show.programs().collect();
        if (alone) {
            making = making == null && !jobs.isEmpty() ? new Making(jobs.poll(), show) : making;
            making = making == null || making.step() ? null : making;
        }
    }

    private void work() throws InterruptedException {
        Job job = jobs.take();
        if (scope == null && !enter()) {
            jobs.add(job);
            throw new InterruptedException();
        }
        if (job.done.isDone()) {
            return;
        }
        RuntimeException failure = made(job);
        // Another context may use them once the driver has done all it was asked for.
        scope.finish();
        made.sendIdle(passage, show.programs()::holds);
        if (failure == null) {
            job.done.complete(null);
        } else {
            job.done.completeExceptionally(failure);
        }
    }

    /** Returns what went wrong, or null. */
    private RuntimeException made(Job job) {
        ProgramShelf there = show.programs();
        List<PlayedLayer> layers = job.order.played.layers();
        try {
            for (int i = 0; i < layers.size() && !job.done.isCancelled(); i++) {
                warmUp.look(layers, i, there::holds);
            }
            if (!job.done.isCancelled()) {
                warmUp.motion(layers, there::holds);
                warmUp.composition(job.order, there::holds);
                warmUp.finish(job.order.played, there::holds);
            }
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    private boolean enter() {
        try {
            scope = side.enter();
            made = new ProgramShelf(scope);
            warmUp = new WarmUp(scope, show.shaders(), made);
            return true;
        } catch (UserError e) {
            String and = "; new looks are compiled between frames, which may be seen";
            faults.raise(Fault.of(PLACE, e.getMessage() + and, e));
            alone = true;
            return false;
        }
    }

    private void leave() {
        if (scope != null) {
            warmUp.close();
            scope.close();
            side.leave();
        }
    }

    @Override
    public void close() {
        if (thread != null) {
            thread.close();
            if (!thread.isAlive()) {
                side.close();
            }
        }
        jobs.forEach(job -> job.done.cancel(false));
    }
}
