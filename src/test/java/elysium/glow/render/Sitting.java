package elysium.glow.render;

import elysium.glow.capture.PixelFormat;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Readback;
import elysium.glow.gpu.Target;
import elysium.glow.modulation.Modulator;
import elysium.glow.mood.Seer;
import elysium.glow.render.mouth.Mouths;
import elysium.glow.render.swarm.SwarmLight;
import elysium.glow.sitter.Casting;
import elysium.glow.sitter.Expression;
import elysium.glow.sitter.Sitter;
import elysium.glow.sitter.Truth;
import elysium.glow.sitter.Variety;
import elysium.glow.vision.SitterTracker;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A synthetic visitor before the whole pipeline, and the mean light that comes of it. */
final class Sitting implements AutoCloseable {
    static final int WIDTH = 320;
    static final int HEIGHT = 180;
    static final int FRAMES_A_SECOND = 15;

    /** One moment of the sitter; with nobody in it, a dim room. */
    record Pose(ByteBuffer pixels, Truth truth) {
        static Pose of(Expression expression) {
            Pose pose = room();
            Casting casting = new Casting(1, 1, Variety.SHOW).pinned(expression);
            new Sitter(casting, WIDTH, HEIGHT).draw(3, pose.pixels, pose.truth);
            return pose;
        }

        static Pose room() {
            ByteBuffer pixels = ByteBuffer.allocateDirect(4 * WIDTH * HEIGHT);
            pixels.order(ByteOrder.nativeOrder());
            for (int i = 0; i < pixels.capacity(); i++) {
                pixels.put(i, (byte) (i % 4 == 3 ? 255 : 50));
            }
            return new Pose(pixels, new Truth());
        }
    }

    final Pipeline pipeline;
    private final GpuScope scope;
    private final Scene scene = new Scene();
    private final Modulator modulator;
    private final Seer seer;
    private final Readback readback;
    private final ByteBuffer picture = ByteBuffer.allocateDirect(4 * WIDTH * HEIGHT);
    private long frames;

    /** The modulator may be null: then nothing moves what is played. */
    Sitting(GpuScope parent, Played played, Modulator modulator, float aside) {
        scope = parent.child();
        this.modulator = modulator;
        Clock clock = () -> frames * 1_000_000_000L / FRAMES_A_SECOND;
        seer = new Seer(new SitterTracker(), new Faults(clock, fault -> {}), clock);
        ShaderSource shaders = ShaderSource.ofHome();
        pipeline = new Pipeline(scope, shaders, clock);
        Mouths mouths = new Mouths(scope, shaders);
        pipeline.attach((SightImages) mouths);
        pipeline.attach((LightSource) new SwarmLight(scope, shaders, mouths, 1));
        pipeline.resize(WIDTH, HEIGHT);
        pipeline.play(played);
        readback = new Readback(scope, WIDTH, HEIGHT);
        float[] place = {1f / WIDTH, 0, 0.5f / WIDTH + aside, 0, 1f / HEIGHT, 0.5f / HEIGHT};
        System.arraycopy(place, 0, scene.pictureToShow, 0, place.length);
    }

    /** Holds a pose for some seconds. */
    void hold(Pose pose, double seconds) {
        for (int i = 0; i < seconds * FRAMES_A_SECOND; i++) {
            frame(pose);
        }
    }

    /** Holds a pose and takes the mean light of each pixel meanwhile, linear, from the top left. */
    float[] light(Pose pose, double seconds) {
        float[] sum = new float[WIDTH * HEIGHT];
        int count = (int) (seconds * FRAMES_A_SECOND);
        for (int i = 0; i < count; i++) {
            readback.readNow(frame(pose), picture);
            for (int k = 0; k < sum.length; k++) {
                int at = 4 * ((HEIGHT - 1 - k / WIDTH) * WIDTH + k % WIDTH);
                sum[k] += luminance(at) / count;
            }
        }
        return sum;
    }

    private float luminance(int at) {
        return 0.2126f * linear(at) + 0.7152f * linear(at + 1) + 0.0722f * linear(at + 2);
    }

    private float linear(int at) {
        double shown = (picture.get(at) & 255) / 255.0;
        return (float) (shown <= 0.04045 ? shown / 12.92 : Math.pow((shown + 0.055) / 1.055, 2.4));
    }

    private Target frame(Pose pose) {
        long nanos = frames * 1_000_000_000L / FRAMES_A_SECOND;
        ByteBuffer pixels = scene.sight.frame.shape(PixelFormat.RGBA, WIDTH, HEIGHT);
        pixels.put(0, pose.pixels, 0, 4 * WIDTH * HEIGHT);
        scene.sight.frame.stamp(frames, nanos);
        scene.sight.frame.tellTruth().copyFrom(pose.truth);
        scene.tick.advance(nanos);
        frames++;
        seer.see(scene.sight);
        if (modulator != null) {
            modulator.step(scene.tick, scene.sight.reading);
        }
        return pipeline.draw(scene);
    }

    @Override
    public void close() {
        readback.close();
        pipeline.close();
        scope.close();
    }
}
