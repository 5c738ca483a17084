package elysium.glow.render;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.flow.Clock;
import elysium.glow.flow.UserError;
import elysium.glow.gpu.GpuScope;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookReader;
import elysium.glow.modulation.PlayedLayer;
import elysium.glow.parameter.Values;
import elysium.glow.preset.Blend;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** A measured run of the pipeline over two fixed looks: a scene and its trail. */
public final class RenderBench {
    private static final int PICTURE_WIDTH = 640;
    private static final int PICTURE_HEIGHT = 480;
    private static final long FRAME_NANOS = 16_666_667L;
    private static final int WARM_UP = 60;

    private final GpuScope scope;
    private final Clock wall;
    private final Clock processor;

    /** What is to be measured. */
    public record Size(int width, int height, int frames) {}

    /** What one pass took: on the GPU, and in calls on this thread. */
    public record PassMillis(String name, double gpuMillis, double callMillis) {}

    /**
     * What a frame took.
     *
     * @param processorMillis of all threads of the process; on software GL that is the drawing
     * @param callMillis of this thread until all calls were made, in the median
     */
    public record Measured(
            Size size, double processorMillis, double callMillis, List<PassMillis> passes) {}

    /** The second clock counts the time that the process has spent on processors. */
    public RenderBench(GpuScope scope, Clock wall, Clock processor) {
        this.scope = scope;
        this.wall = wall;
        this.processor = processor;
    }

    /** The two looks as a preset. */
    public static Played preset() {
        return new Played(
                "bench", List.of(layer("scene", Blend.NORMAL), layer("trail", Blend.ADD)));
    }

    /** Draws the preset's frames with that pipeline and measures them. */
    public Measured measure(Pipeline pipeline, Played played, Size size) {
        pipeline.resize(size.width, size.height);
        pipeline.play(played);
        Scene scene = scene();
        for (int i = 0; i < WARM_UP; i++) {
            draw(pipeline, scene, i);
        }
        double[] calls = new double[size.frames];
        long before = processor.nanos();
        for (int i = 0; i < size.frames; i++) {
            calls[i] = draw(pipeline, scene, WARM_UP + i);
        }
        double processorMillis = (processor.nanos() - before) * 1e-6 / size.frames;
        Arrays.sort(calls);
        return new Measured(size, processorMillis, calls[size.frames / 2], passes(pipeline));
    }

    private double draw(Pipeline pipeline, Scene scene, int index) {
        scene.tick.advance(index * FRAME_NANOS);
        scene.sight.frame.stamp(index, index * FRAME_NANOS);
        long before = wall.nanos();
        pipeline.draw(scene);
        double calls = (wall.nanos() - before) * 1e-6;
        scope.finish();
        return calls;
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

    /** A picture of noise, as hard to compress and to predict as any. */
    private static Scene scene() {
        Scene scene = new Scene();
        Frame frame = scene.sight.frame;
        ByteBuffer pixels = frame.shape(PixelFormat.RGBA, PICTURE_WIDTH, PICTURE_HEIGHT);
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < pixels.limit(); i += 4) {
            pixels.putInt(i, random.nextInt() | 0xff);
        }
        scene.pictureToShow[0] = 1f / PICTURE_WIDTH;
        scene.pictureToShow[2] = 0.5f / PICTURE_WIDTH;
        scene.pictureToShow[4] = 1f / PICTURE_HEIGHT;
        scene.pictureToShow[5] = 0.5f / PICTURE_HEIGHT;
        return scene;
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
