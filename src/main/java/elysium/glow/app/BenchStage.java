package elysium.glow.app;

import com.sun.management.OperatingSystemMXBean;
import elysium.glow.app.bench.RenderMatch;
import elysium.glow.app.bench.Sights;
import elysium.glow.flow.Clock;
import elysium.glow.render.Pipeline;
import elysium.glow.render.Played;
import elysium.glow.render.RenderBench;
import elysium.glow.render.RenderBench.Measured;
import elysium.glow.render.ShaderSource;
import elysium.glow.show.Headless;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;

/** A context without a window, and all of ours that can be measured in it. */
final class BenchStage implements RenderMatch.Ours, AutoCloseable {
    static final Size COST_SIZE = new Size(640, 360);
    private static final int COST_FRAMES = 20;

    private final Headless headless = new Headless();
    private final RenderBench bench;
    private final RenderBench.Size size;

    BenchStage(Size size, int frames) {
        this.size = new RenderBench.Size(size.width(), size.height(), frames);
        bench = new RenderBench(headless.scope(), clocks(), Sights.ofOneVisitor());
    }

    /** Where it is measured what a frame of presets costs. */
    static BenchStage ofCost() {
        return new BenchStage(COST_SIZE, COST_FRAMES);
    }

    /** How that is measured, in words. */
    static String costWords() {
        return COST_SIZE + " " + COST_FRAMES;
    }

    static RenderBench.Clocks clocks() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Clock process =
                ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean os
                        ? os::getProcessCpuTime
                        : Clock.system();
        return new RenderBench.Clocks(Clock.system(), process, threads::getCurrentThreadCpuTime);
    }

    @Override
    public Measured frame() {
        try (Pipeline pipeline = pipeline()) {
            Played played = RenderBench.preset();
            pipeline.play(played);
            return bench.measure(pipeline, RenderBench.swarming(pipeline, played), size);
        }
    }

    /** The same without particles: the driver that draws nothing knows no transform feedback. */
    Measured frameOfLooks() {
        try (Pipeline pipeline = pipeline()) {
            pipeline.play(RenderBench.preset());
            return bench.measure(pipeline, _ -> {}, size);
        }
    }

    private Pipeline pipeline() {
        Pipeline pipeline = Light.pipeline(headless.scope(), Clock.system(), 1);
        pipeline.resize(size.width(), size.height());
        return pipeline;
    }

    @Override
    public double bloomMillis() {
        return bench.measureBloom(new ShaderSource(Places.shaders().resolve("passes")), size);
    }

    @Override
    public Measured preset(String name) {
        try (Pipeline pipeline = pipeline()) {
            Deck deck = new Deck(Places.presets(), Places.looks(), pipeline);
            deck.play(name);
            return bench.measure(
                    pipeline, scene -> deck.modulate(scene.tick, scene.sight.reading), size);
        }
    }

    /** All that are shipped. */
    List<String> presets() {
        return Places.presetFolder().names();
    }

    @Override
    public void close() {
        headless.close();
    }
}
