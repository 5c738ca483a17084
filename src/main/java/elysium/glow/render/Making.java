package elysium.glow.render;

import elysium.glow.gpu.Program;
import elysium.glow.isf.ImageInput.From;
import elysium.glow.isf.Look;
import elysium.glow.modulation.PlayedLayer;
import elysium.glow.render.motion.Motion;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Supplier;

/** An order that the show's own thread fulfils between frames, a program at a time. */
final class Making {
    private final Workshop.Job job;
    private final LookPlayer.Stage show;
    private final Queue<Supplier<Program>> missing = new ArrayDeque<>();

    Making(Workshop.Job job, LookPlayer.Stage show) {
        this.job = job;
        this.show = show;
        Workshop.Order order = job.order();
        for (PlayedLayer layer : order.played().layers()) {
            Look look = layer.look();
            for (int i = 0; i < look.passes().size(); i++) {
                int pass = i;
                if (!show.programs().holds(LookProgram.source(look, pass, show.shaders()))) {
                    missing.add(() -> LookProgram.take(look, pass, show));
                }
            }
        }
        if (order.played().layers().stream()
                .anyMatch(layer -> LookPlayer.reads(layer.look(), From.MOTION))) {
            for (Program.Source source : Motion.sources(show.shaders())) {
                missing.add(() -> show.programs().take(source));
            }
        }
        boolean untouched = order.played().isUntouched();
        for (CompositePass run : CompositePass.runs(show, order.played().seen())) {
            if (run.end() > run.first()) {
                missing.add(() -> show.programs().take(run.source(order.fullSized(), untouched)));
            }
        }
    }

    /** Makes the next one; true once there is nothing left to do. */
    boolean step() {
        if (!job.done().isDone() && !missing.isEmpty()) {
            try {
                show.programs().giveBack(missing.poll().get());
            } catch (RuntimeException e) {
                job.done().completeExceptionally(e);
            }
        }
        if (missing.isEmpty()) {
            job.done().complete(null);
        }
        return job.done().isDone();
    }
}
