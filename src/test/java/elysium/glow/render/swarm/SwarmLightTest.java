package elysium.glow.render.swarm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.mood.Signal;
import elysium.glow.parameter.Values;
import elysium.glow.preset.Swarm;
import elysium.glow.render.Scene;
import elysium.glow.render.ShaderSource;
import elysium.glow.render.mouth.Lips;
import elysium.glow.render.mouth.Mouths;
import elysium.glow.render.mouth.Texels;
import elysium.glow.show.HeadlessTest;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SwarmLightTest extends HeadlessTest {
    private static final Lips MOUTH = new Lips(320, 200, 120, new Lips.Shape(0.2, 0.1, 0));
    private final Values dials = new Values(Swarm.PARAMETERS);
    private GpuScope inner;
    private Mouths mouths;
    private SwarmLight swarm;
    private Target light;
    private Scene scene;
    private int frame;

    @BeforeEach
    void begin() {
        dials.set(Swarm.COUNT.ordinal(), 2000);
        dials.set(Swarm.BIRTH.ordinal(), 1);
        fresh();
    }

    private void fresh() {
        inner = scope().child();
        mouths = new Mouths(inner, ShaderSource.ofHome());
        swarm = new SwarmLight(inner, ShaderSource.ofHome(), mouths, 7);
        light = new Target(inner, TextureFormat.RGBA16F, 640, 360);
        scene = Lips.scene(640, 360);
        frame = 0;
    }

    @AfterEach
    void leavesNothingBehind() {
        int others = scope().live() - inner.live();
        swarm.close();
        mouths.close();
        light.close();
        assertEquals(0, inner.live());
        inner.close();
        assertEquals(others, scope().live());
    }

    private void play(int frames, Lips... lips) {
        for (int i = 0; i < frames; i++) {
            frame++;
            scene.sight.reading.visitor(1, Signal.SMILE, 0.8f);
            Lips.see(scene, frame / 30.0, lips);
            mouths.draw(scene);
            light.clear(0, 0, 0, 0);
            swarm.shine(scene, dials, light);
        }
    }

    private float[] states() {
        ByteBuffer bytes =
                ByteBuffer.allocateDirect(32 * SwarmLight.MOST).order(ByteOrder.nativeOrder());
        swarm.shoal().read(bytes);
        float[] all = new float[bytes.capacity() / 4];
        bytes.asFloatBuffer().get(all);
        return all;
    }

    @Test
    void areBornOnTheLips() {
        dials.set(Swarm.DRIFT.ordinal(), 0);
        play(6, MOUTH);
        assertTrue(swarm.alive() > 5, "" + swarm.alive());
        float[] states = states();
        for (int i = 0; i < swarm.alive(); i++) {
            int at = 8 * (swarm.roll().first() + i);
            double nearest = Double.MAX_VALUE;
            for (int point = 0; point < 64; point++) {
                var outer = mouths.mouth(1).outer;
                var innerLip = mouths.mouth(1).inner;
                nearest =
                        Math.min(
                                nearest,
                                Math.min(
                                        Math.hypot(
                                                states[at] - outer.x[point],
                                                states[at + 1] - outer.y[point]),
                                        Math.hypot(
                                                states[at] - innerLip.x[point],
                                                states[at + 1] - innerLip.y[point])));
            }
            assertTrue(nearest < 0.08 * mouths.mouth(1).width(), "born " + nearest + " away");
        }
    }

    @Test
    void growSlowlyNeverBeyondTheirNumberAndDieOut() {
        dials.set(Swarm.COUNT.ordinal(), 300);
        dials.set(Swarm.LIFE.ordinal(), 1);
        int before = 0;
        for (int i = 0; i < 120; i++) {
            play(1, MOUTH.at(320 + 20 * Math.sin(i), 200));
            assertTrue(swarm.alive() - before < 20, "a lump of " + (swarm.alive() - before));
            assertTrue(swarm.alive() <= 300);
            before = swarm.alive();
        }
        assertTrue(before > 60, "" + before);
        assertTrue(brightest() > 0.01);
        play(40);
        assertEquals(0, swarm.alive());
        assertEquals(0, brightest());
    }

    private float brightest() {
        float most = 0;
        for (float value : new Texels(light.texture()).all()) {
            most = Math.max(most, value);
        }
        return most;
    }

    @Test
    void nobodyShedsNothing() {
        play(60);
        assertEquals(0, swarm.alive());
        assertEquals(0, brightest());
    }

    @Test
    void movingLipsShedMoreThanStillOnes() {
        play(60, MOUTH);
        int still = swarm.alive();
        for (int i = 0; i < 60; i++) {
            play(
                    1,
                    new Lips(
                            320, 200, 120, new Lips.Shape(0.2 + 0.15 * Math.sin(i * 0.7), 0.1, 0)));
        }
        assertTrue(swarm.alive() > 1.5 * still, still + " at rest, " + swarm.alive() + " moving");
    }

    @Test
    void theSameFramesGiveTheSameBytes() {
        play(90, MOUTH);
        float[] states = states();
        float[] picture = new Texels(light.texture()).all();
        assertTrue(brightest() > 0);
        leavesNothingBehind();
        fresh();
        play(90, MOUTH);
        assertArrayEquals(states, states());
        assertArrayEquals(picture, new Texels(light.texture()).all());
    }

    @Test
    void tenThousandStepsLaterAllIsFinite() {
        dials.set(Swarm.COUNT.ordinal(), 150);
        dials.set(Swarm.LIFE.ordinal(), 60);
        dials.set(Swarm.DRIFT.ordinal(), 8);
        play(30, MOUTH);
        light.close();
        light = new Target(inner, TextureFormat.RGBA16F, 64, 36);
        for (int i = 0; i < 10_000; i++) {
            scene.tick.advance(scene.tick.nanos() + 33_333_333);
            swarm.shine(scene, dials, light);
            if (i % 50 == 0) {
                light.clear(0, 0, 0, 0);
            }
        }
        for (float value : states()) {
            assertTrue(Float.isFinite(value));
        }
        for (float value : new Texels(light.texture()).all()) {
            assertTrue(Float.isFinite(value) && value >= 0);
        }
        assertTrue(swarm.alive() > 10, "" + swarm.alive());
    }

    @Test
    void aFrameAllocatesNothing() {
        var threads =
                (com.sun.management.ThreadMXBean)
                        java.lang.management.ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < 12; round++) {
            long spent = 0;
            for (int i = 0; i < 100; i++) {
                frame++;
                scene.sight.reading.visitor(1, Signal.SMILE, 1);
                Lips.see(scene, frame / 30.0, MOUTH);
                mouths.draw(scene);
                long start = threads.getCurrentThreadAllocatedBytes();
                swarm.shine(scene, dials, light);
                spent += threads.getCurrentThreadAllocatedBytes() - start;
            }
            least = Math.min(least, spent);
        }
        assertEquals(0, least, "bytes in a hundred frames");
    }
}
