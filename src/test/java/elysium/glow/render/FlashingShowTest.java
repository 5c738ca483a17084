package elysium.glow.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.gpu.Readback;
import elysium.glow.modulation.PlayedLayer;
import elysium.glow.parameter.Curve;
import elysium.glow.preset.Blend;
import elysium.glow.preset.Finish;
import elysium.glow.preset.Morph;
import elysium.glow.render.flash.FlashAnalyser;
import elysium.glow.show.HeadlessTest;
import java.nio.ByteBuffer;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/**
 * Whole shows that try to flash. Each is drawn twice: as it is, and so slowly by the tick, the very
 * same frames, that there is nothing to limit; that one must be found guilty.
 */
class FlashingShowTest extends HeadlessTest {
    private static final int WIDTH = 256;
    private static final int HEIGHT = 192;
    private static final double MOST = 0.25;
    private static final int FRAMES = 120;
    private static final int RATE = 50;
    private static final String LEVEL =
            "\"INPUTS\": [ { \"NAME\": \"level\", \"TYPE\": \"float\", \"DEFAULT\": 0.0,"
                    + " \"MIN\": 0, \"MAX\": 8 } ]";
    private static final String WHOLE = "gl_FragColor = vec4(vec3(level), 1.0);";

    /** A show before its first frame: plays something, and says what each frame changes. */
    @FunctionalInterface
    private interface Rig {
        IntConsumer rig(Studio studio);
    }

    private static boolean isOn(int frame) {
        return frame / 4 % 2 == 0;
    }

    private void limits(Rig rig) {
        double bare = worst(rig, 0.25);
        assertTrue(bare > MOST, "it does flash: " + bare);
        double limited = worst(rig, 1.0 / RATE);
        assertTrue(limited <= MOST, "flashes: " + limited);
    }

    private double worst(Rig rig, double tickSeconds) {
        FlashAnalyser analyser = new FlashAnalyser(WIDTH, HEIGHT, 1);
        try (Studio studio = new Studio(scope(), WIDTH, HEIGHT);
                Readback readback = new Readback(scope(), WIDTH, HEIGHT)) {
            ByteBuffer pixels = ByteBuffer.allocateDirect(readback.bytes());
            IntConsumer change = rig.rig(studio);
            for (int i = 0; i < FRAMES; i++) {
                change.accept(i);
                studio.scene.tick.advance(Math.round((i + 1) * tickSeconds * 1e9));
                readback.readNow(studio.pipeline.draw(studio.scene), pixels);
                analyser.add(pixels, (double) i / RATE);
            }
        }
        return Math.max(analyser.worst(), analyser.worstRed());
    }

    @Test
    void aLookThatFlashesUntouched() {
        limits(
                studio -> {
                    PlayedLayer layer = studio.add(Blend.NORMAL, LEVEL, WHOLE);
                    studio.play(true);
                    return frame -> layer.values().set(0, isOn(frame) ? 1 : 0);
                });
    }

    @Test
    void lightThatFlashesUnderBloomAndTone() {
        limits(
                studio -> {
                    PlayedLayer layer =
                            studio.add(Blend.NORMAL, LEVEL + ", " + Studio.FLOATING, WHOLE);
                    Played played = studio.play(false);
                    played.finish().set(Finish.BLOOM.ordinal(), 0.7f);
                    return frame -> layer.values().set(0, isOn(frame) ? 6 : 0.1f);
                });
    }

    @Test
    void anExposureThatFlashes() {
        limits(
                studio -> {
                    studio.add(Blend.NORMAL, "", "gl_FragColor = vec4(0.3, 0.6, 0.8, 1.0);");
                    Played played = studio.play(false);
                    int index = Finish.EXPOSURE.ordinal();
                    return frame -> played.finish().set(index, isOn(frame) ? 3 : -3);
                });
    }

    @Test
    void anOpacityThatFlashes() {
        limits(
                studio -> {
                    studio.add(Blend.NORMAL, "", "gl_FragColor = vec4(0.0, 0.0, 0.1, 1.0);");
                    PlayedLayer layer = studio.add(Blend.ADD, "", "gl_FragColor = vec4(1.0);");
                    studio.play(false);
                    return frame -> layer.opacity(isOn(frame) ? 1 : 0);
                });
    }

    @Test
    void presetsThatTakeTurns() {
        limits(
                studio -> {
                    studio.add(Blend.NORMAL, "", "gl_FragColor = vec4(1.0);");
                    Played bright = studio.played(true);
                    studio.layers.clear();
                    studio.add(Blend.NORMAL, "", "gl_FragColor = vec4(0.0, 0.0, 0.0, 1.0);");
                    Played dark = studio.played(false);
                    Morph quick = new Morph(0.02f, Curve.LINEAR, null);
                    return frame -> {
                        if (frame % 4 == 0) {
                            studio.pipeline.play(isOn(frame) ? bright : dark, quick);
                        }
                    };
                });
    }

    @Test
    void theGrainOfAFinishIsNoFlash() {
        try (Studio studio = new Studio(scope(), 640, 360)) {
            studio.add(Blend.NORMAL, "", "gl_FragColor = vec4(vec3(0.75), 1.0);");
            Played played = studio.play(false);
            played.finish().set(Finish.GRAIN.ordinal(), 1);
            for (int i = 0; i < 100; i++) {
                studio.frame();
                assertEquals(0, studio.pipeline.limiter().held());
            }
        }
    }
}
