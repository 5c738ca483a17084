package elysium.glow.app;

import elysium.glow.flow.ManualClock;
import elysium.glow.flow.Tick;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Readback;
import elysium.glow.gpu.Target;
import elysium.glow.render.Pipeline;
import elysium.glow.render.Scene;
import elysium.glow.show.Progress;
import elysium.glow.show.Recording;
import java.nio.ByteBuffer;

/** A show made offline, in lock-step on its own clock: the same plan gives the same bytes. */
final class Film {
    private static final double NANOS = 1e9;

    private final FilmPlan plan;
    private final LockStep eyes;
    private final Pipeline pipeline;
    private final Deck deck;
    private final Readback readback;
    private final ByteBuffer rgba;
    private final Tick tick = new Tick();
    private final Scene scene = new Scene();
    private volatile boolean interrupted;

    Film(FilmPlan plan, LockStep eyes, GpuScope scope) {
        this.plan = plan;
        this.eyes = eyes;
        pipeline = Light.pipeline(scope, new ManualClock(0), plan.seed());
        pipeline.resize(plan.size().width(), plan.size().height());
        deck = new Deck(Places.presets(), Places.looks(), pipeline);
        deck.play(plan.preset());
        readback = new Readback(scope, plan.size().width(), plan.size().height());
        rgba = ByteBuffer.allocateDirect(readback.bytes());
        scene.tick = tick;
    }

    /** Draws frame after frame into the recording; returns how many it came to. */
    long shoot(Recording recording, Progress progress) {
        long frames = 0;
        while (!interrupted && (plan.frames() == 0 || frames < plan.frames())) {
            long nanos = Math.round(frames * NANOS / plan.framesPerSecond());
            if (!eyes.advanceTo(nanos)) {
                break;
            }
            recording.add(draw(nanos));
            frames++;
            progress.at(frames);
        }
        return frames;
    }

    private ByteBuffer draw(long nanos) {
        tick.advance(nanos);
        scene.sight = eyes.sight();
        double aspect = (double) plan.size().width() / plan.size().height();
        plan.placement().map(scene.sight.frame, aspect, scene.pictureToShow);
        deck.modulate(tick, scene.sight.reading);
        Target picture = pipeline.draw(scene);
        readback.readNow(picture, rgba);
        return rgba;
    }

    /** Ends it after the frame that is being drawn. */
    void interrupt() {
        interrupted = true;
    }

    void close() {
        readback.close();
        pipeline.close();
    }
}
