package elysium.glow.app;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Tick;
import elysium.glow.gpu.Target;
import elysium.glow.mood.Sight;
import elysium.glow.render.Pipeline;
import elysium.glow.render.Scene;
import elysium.glow.show.Pacer;

/** The show as it runs: one loop, and everything else hangs off it. */
final class LiveShow {
    /** Windows lose what they showed, and people turn dials: so long it may take to be seen. */
    private static final long LONGEST_REST_NANOS = 200_000_000L;

    private final Clock clock;
    private final Front front;
    private final Eyes eyes;
    private final Ears ears;
    private final Deck deck;
    private final Pipeline pipeline;
    private final Stagehand stagehand;
    private final Pacer pacer;
    private final RenderScale scale;
    private final Figures figures;
    private long drawnNanos;
    private long drawnCaptureNanos;
    private final Tick tick = new Tick();
    private final Scene scene = new Scene();

    LiveShow(Parts parts, Stagehand stagehand, Figures figures) {
        clock = parts.clock();
        front = parts.front();
        eyes = parts.eyes();
        ears = parts.ears();
        deck = parts.deck();
        pipeline = parts.pipeline();
        pacer = parts.pacer();
        scale = parts.scale();
        this.stagehand = stagehand;
        this.figures = figures;
        scene.tick = tick;
    }

    /** Why a show came to an end. */
    enum Ending {
        OVER,
        CONTEXT_LOST
    }

    /** What a show is made of. */
    record Parts(
            Clock clock,
            Front front,
            Eyes eyes,
            Ears ears,
            Deck deck,
            Pipeline pipeline,
            RenderScale scale,
            Pacer pacer) {}

    /** Draws until somebody ends it, or the time is over. */
    Ending run(long nanos) {
        long start = clock.nanos();
        while (!stagehand.isOver() && clock.nanos() - start < nanos) {
            if (front.scope().isLost()) {
                return Ending.CONTEXT_LOST;
            }
            frame();
        }
        return Ending.OVER;
    }

    /** Whether what is on screen would only be drawn again: a fresh sight then need not wait. */
    private boolean rests(Sight sight) {
        return sight.frame.capturedNanos() == drawnCaptureNanos
                && tick.nanos() - drawnNanos < LONGEST_REST_NANOS
                && pipeline.isStill()
                && !deck.isMoved()
                && !front.isLively();
    }

    private void frame() {
        eyes.look(deck.readsSight());
        boolean fresh = pacer.await();
        long began = clock.nanos();
        tick.advance(began);
        figures.begin();
        front.poll();
        boolean acted = stagehand.act();
        Sight sight = eyes.newest();
        ears.tell(scene, sight.reading);
        deck.modulate(tick, sight.reading);
        if (!acted && rests(sight)) {
            return;
        }
        drawnNanos = tick.nanos();
        drawnCaptureNanos = sight.frame.capturedNanos();
        Target picture = pipeline.draw(stagehand.set(scene, sight));
        scale.drawn((clock.nanos() - began) * 1e-6);
        stagehand.keep(picture);
        front.present(picture.texture());
        pacer.presented();
        if (fresh) {
            pacer.saw(sight.frame.capturedNanos());
        }
        figures.end(sight, front.scope().live());
        pipeline.limiter().watch();
        front.scope().flush();
    }
}
