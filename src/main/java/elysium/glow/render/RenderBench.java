package elysium.glow.render;

import elysium.glow.flow.Clock;
import elysium.glow.flow.UserError;
import elysium.glow.gpu.Geometry;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookReader;
import elysium.glow.modulation.PlayedLayer;
import elysium.glow.mood.Sight;
import elysium.glow.parameter.Values;
import elysium.glow.preset.Blend;
import elysium.glow.preset.Swarm;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A measured run of the pipeline over the same sights again and again. */
public final class RenderBench {
    /** How many particles are alive in the benchmark's own preset. */
    public static final int PARTICLES = 20_000;

    private static final int MOST_PARTICLES = 65_536;
    private static final long FRAME_NANOS = 16_666_667L;
    private static final long WARM_UP_NANOS = 50_000_000L;
    private static final int WARM_UP = 70;

    private final GpuScope scope;
    private final Clocks clocks;
    private final List<Sight> sights;
    private final Scene scene = new Scene();
    private long nanos;
    private int sequence;

    /** What is to be measured. */
    public record Size(int width, int height, int frames) {}

    /**
     * The clocks to measure by.
     *
     * @param processor counts the time that the process has spent on processors
     * @param thread counts the time that the calling thread has spent on them
     */
    public record Clocks(Clock wall, Clock processor, Clock thread) {}

    /** What one pass took: on the GPU, and in calls on this thread. */
    public record PassMillis(String name, double gpuMillis, double callMillis) {}

    /**
     * What a frame took.
     *
     * @param processorMillis of all threads of the process; on software GL that is the drawing
     * @param wallMillis by the clock until it was drawn, in the median
     * @param threadMillis of this thread on its processor until all calls were made, in the median
     */
    public record Measured(
            double processorMillis,
            double wallMillis,
            double threadMillis,
            int particles,
            List<PassMillis> passes) {}

    /** Moves what is played on to the scene. */
    @FunctionalInterface
    public interface Player {
        void play(Scene scene);
    }

    /** What is seen in the frames, one sight after the other; the scene shows all of each. */
    public RenderBench(GpuScope scope, Clocks clocks, List<Sight> sights) {
        this.scope = scope;
        this.clocks = clocks;
        this.sights = sights;
        scene.pictureToShow[0] = 1f / sights.getFirst().frame.width();
        scene.pictureToShow[2] = 0.5f * scene.pictureToShow[0];
        scene.pictureToShow[4] = 1f / sights.getFirst().frame.height();
        scene.pictureToShow[5] = 0.5f * scene.pictureToShow[4];
    }

    /** The two looks of the benchmark and its swarm as a preset. */
    public static Played preset() {
        Played played =
                new Played(
                        "bench", List.of(layer("scene", Blend.NORMAL), layer("trail", Blend.ADD)));
        played.swarm().set(Swarm.BIRTH.ordinal(), 0, 1);
        played.swarm().set(Swarm.LIFE.ordinal(), 0, 1);
        return played;
    }

    /** Keeps about so many particles of that preset alive. */
    public static Player swarming(Pipeline pipeline, Played played) {
        return _ -> {
            boolean enough = pipeline.particles() >= PARTICLES;
            float most = enough ? PARTICLES : MOST_PARTICLES;
            played.swarm().set(Swarm.COUNT.ordinal(), 0, most);
        };
    }

    /** Draws what the pipeline plays, first to warm up, then to measure. */
    public Measured measure(Pipeline pipeline, Player player, Size size) {
        pipeline.resize(size.width, size.height);
        for (int i = 0; i < WARM_UP; i++) {
            draw(pipeline, player, WARM_UP_NANOS);
        }
        double[] threads = new double[size.frames];
        double[] walls = new double[size.frames];
        long particles = 0;
        long before = clocks.processor.nanos();
        for (int i = 0; i < size.frames; i++) {
            long beganNanos = clocks.wall.nanos();
            threads[i] = draw(pipeline, player, FRAME_NANOS);
            walls[i] = (clocks.wall.nanos() - beganNanos) * 1e-6;
            particles += pipeline.particles();
        }
        double processorMillis = (clocks.processor.nanos() - before) * 1e-6 / size.frames;
        Arrays.sort(threads);
        Arrays.sort(walls);
        return new Measured(
                processorMillis,
                walls[size.frames / 2],
                threads[size.frames / 2],
                (int) (particles / size.frames),
                passes(pipeline));
    }

    private double draw(Pipeline pipeline, Player player, long stepNanos) {
        nanos += stepNanos;
        scene.tick.advance(nanos);
        scene.sight = sights.get(sequence % sights.size());
        scene.sight.frame.stamp(sequence++, nanos);
        long before = clocks.thread.nanos();
        player.play(scene);
        pipeline.draw(scene);
        double took = (clocks.thread.nanos() - before) * 1e-6;
        scope.finish();
        return took;
    }

    private static List<PassMillis> passes(Pipeline pipeline) {
        List<PassMillis> passes = new ArrayList<>();
        PassTimers timers = pipeline.passes();
        for (int i = 0; i < timers.count(); i++) {
            var timer = timers.get(i);
            passes.add(new PassMillis(timer.name(), timer.gpuMillis(), timer.callMillis()));
        }
        return passes;
    }

    /** The milliseconds of all threads for the bloom of one picture, alone. */
    public double measureBloom(ShaderSource shaders, Size size) {
        try (GpuScope own = scope.child();
                PassTimers timers = new PassTimers(own, clocks.wall)) {
            Bloom bloom =
                    new Bloom(
                            own,
                            new LookPlayer.Stage(
                                    shaders,
                                    Geometry.fullScreen(own),
                                    timers,
                                    new ProgramShelf(own)));
            Target light = new Target(own, TextureFormat.RGBA16F, size.width, size.height);
            light.clear(0.5f, 0.25f, 2, 1);
            long before = 0;
            for (int i = -3; i < size.frames; i++) {
                before = i == 0 ? clocks.processor.nanos() : before;
                bloom.draw(light.texture(), 0.5f);
                scope.finish();
            }
            return (clocks.processor.nanos() - before) * 1e-6 / size.frames;
        }
    }

    private static PlayedLayer layer(String name, Blend blend) {
        String file = "/bench/" + name + ".fs";
        try (InputStream in = RenderBench.class.getResourceAsStream(file)) {
            if (in == null) {
                throw UserError.failed("this build lacks the benchmark's look " + file);
            }
            Look look =
                    LookReader.read(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return new PlayedLayer(look, blend, new Values(look.parameters()));
        } catch (IOException e) {
            throw UserError.failed("the benchmark's look " + file + " can't be read", e);
        }
    }
}
