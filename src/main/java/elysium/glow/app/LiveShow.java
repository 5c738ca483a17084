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
    private final Clock clock;
    private final Front front;
    private final Eyes eyes;
    private final Deck deck;
    private final Pipeline pipeline;
    private final Stagehand stagehand;
    private final Pacer pacer;
    private final RenderScale scale;
    private final Figures figures;
    private final Tick tick = new Tick();
    private final Scene scene = new Scene();

    LiveShow(Parts parts, Stagehand stagehand, Figures figures) {
        clock = parts.clock();
        front = parts.front();
        eyes = parts.eyes();
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

    private void frame() {
        boolean fresh = pacer.await();
        long began = clock.nanos();
        tick.advance(began);
        figures.begin();
        front.poll();
        stagehand.act();
        Sight sight = eyes.newest();
        deck.modulate(tick, sight.reading);
        Target picture = pipeline.draw(stagehand.set(scene, sight));
        scale.drawn((clock.nanos() - began) * 1e-6);
        stagehand.keep(picture);
        front.present(picture.texture());
        pacer.presented();
        if (fresh) {
            pacer.saw(sight.frame.capturedNanos());
        }
        figures.end(sight, front.scope().live());
    }
}
