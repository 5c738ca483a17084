package elysium.glow.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.gpu.Readback;
import elysium.glow.gpu.Target;
import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.preset.Blend;
import elysium.glow.render.Inspector.Glass;
import elysium.glow.show.HeadlessTest;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Images on the way to the picture, held against what was put into them. */
final class InspectorTest extends HeadlessTest {
    private static final int SIDE = 16;

    /** Red counts texels across, green down, from the first row; blue is far beyond. */
    private static Texture ramp() {
        ByteBuffer texels = ByteBuffer.allocateDirect(16 * SIDE * SIDE);
        texels.order(ByteOrder.nativeOrder());
        for (int i = 0; i < SIDE * SIDE; i++) {
            texels.putFloat(i % SIDE).putFloat(-(i / SIDE)).putFloat(1000).putFloat(0.5f);
        }
        Texture texture = new Texture(scope(), TextureFormat.RGBA32F, SIDE, SIDE);
        texture.upload(texels.flip(), 0);
        return texture;
    }

    @Test
    void theProbeReadsTheVeryValues() {
        float[] texels = new float[4 * 9 * 9];
        try (Texture texture = ramp();
                Inspector inspector = new Inspector(scope(), ShaderSource.ofHome())) {
            inspector.probe(new Tap("", "ramp", texture, false), 5, 1, 9, texels);
            int middle = 4 * (9 * 4 + 4);
            assertEquals(5, texels[middle]);
            assertEquals(-1, texels[middle + 1]);
            assertEquals(1000, texels[middle + 2]);
            assertEquals(-5, texels[4 * (9 * 8 + 4) + 1], "four rows on");
            assertTrue(Float.isNaN(texels[4 * 4]), "four rows back there is nothing");
            inspector.probe(new Tap("", "ramp", texture, true), 5, 1, 9, texels);
            assertEquals(-14, texels[middle + 1], "counted from the bottom all the same");
        }
    }

    @Test
    void theGlassSpreadsItsLimitsOverBlackToWhite() {
        try (Texture texture = ramp();
                Inspector inspector = new Inspector(scope(), ShaderSource.ofHome());
                Target seen = inspector.target(SIDE, SIDE)) {
            Tap tap = new Tap("", "ramp", texture, false);
            inspector.draw(tap, new Glass(0, 0, 1, 1, 0, 15, 0), seen);
            ByteBuffer rgba = read(seen);
            for (int x = 0; x < SIDE; x++) {
                assertEquals(x * 17, rgba.get(4 * (SIDE * 3 + x)) & 255, 1);
            }
            assertEquals(0, rgba.get(4 * SIDE + 1) & 255);
            assertEquals(255, rgba.get(4 * SIDE + 2) & 255);
            inspector.draw(tap, new Glass(0.5f, 0, 0.5f, 0.5f, -8, 0, 2), seen);
            rgba = read(seen);
            assertEquals(255, rgba.get(2) & 255, "one channel as grey");
            assertEquals(Math.round(255 / 8f), rgba.get(4 * SIDE * (SIDE - 1)) & 255, 1);
        }
    }

    private static ByteBuffer read(Target target) {
        ByteBuffer rgba = ByteBuffer.allocateDirect(4 * target.width() * target.height());
        try (Readback readback = new Readback(scope(), target.width(), target.height())) {
            readback.readNow(target, rgba);
        }
        return rgba;
    }

    @Test
    void theHistogramOfARampIsFlat() {
        Histogram histogram = new Histogram();
        try (Texture texture = ramp();
                Inspector inspector = new Inspector(scope(), ShaderSource.ofHome())) {
            Tap tap = new Tap("", "ramp", texture, false);
            Glass glass = new Glass(0, 0, 1, 1, 0, 15, 0);
            inspector.count(tap, glass, histogram);
            inspector.count(tap, glass, histogram);
        }
        for (int x = 0; x < SIDE; x++) {
            assertEquals(1.0 / SIDE, histogram.part(0, 17 * x), 1e-6);
        }
        assertEquals(0.5, histogram.mean(0), 1e-6);
        assertEquals(1, histogram.part(1, 0), 1e-6);
        assertEquals(1, histogram.mean(2), 1e-6);
        assertEquals(160 * 90 / SIDE, histogram.most());
    }

    @Test
    void everyBufferOfALookCanBeLookedAt() {
        try (Studio studio = new Studio(scope(), SIDE, SIDE)) {
            studio.add(
                    Blend.NORMAL,
                    "\"PASSES\": [ { \"TARGET\": \"lesser\", \"WIDTH\": \"$WIDTH / 2\" }, {} ]",
                    "gl_FragColor = PASSINDEX == 0 ? vec4(0.25) : vec4(1.0);");
            studio.play(true);
            studio.pipeline.watch(true);
            studio.frames(2);
            List<Tap> taps = new ArrayList<>();
            studio.pipeline.taps(taps);
            List<String> titles = taps.stream().map(Tap::title).toList();
            List<String> first = List.of("camera", "mouthField", "mouthMap", "visitors");
            assertEquals(first, titles.subList(0, 4));
            int half = titles.indexOf("test: lesser");
            assertEquals(SIDE / 2, taps.get(half).texture().width());
            assertEquals(half + 1, titles.indexOf("test: picture"));
            assertEquals("show", titles.getLast());
        }
    }
}
