package elysium.glow.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.gpu.Texture;
import elysium.glow.gpu.TextureFormat;
import elysium.glow.isf.ImageInput;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookFolder;
import elysium.glow.isf.LookReader;
import elysium.glow.isf.LookText;
import elysium.glow.isf.PortableText;
import elysium.glow.modulation.Modulator;
import elysium.glow.modulation.PlayedLayer;
import elysium.glow.modulation.TempoClock;
import elysium.glow.parameter.Values;
import elysium.glow.preset.Blend;
import elysium.glow.preset.Performance;
import elysium.glow.preset.PresetFile;
import elysium.glow.preset.PresetFolder;
import elysium.glow.render.Sitting.Pose;
import elysium.glow.show.HeadlessTest;
import elysium.glow.sitter.Expression;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every shipped preset answers to a smile, follows the mouth and is dark with nobody there. */
class LooksTest extends HeadlessTest {
    private static final LookFolder LOOKS = new LookFolder(Path.of("shaders", "looks"));
    private static final PresetFolder PRESETS = new PresetFolder(Path.of("presets"), LOOKS);
    private static final float ASIDE = 0.12f;
    private static Pose rest;
    private static Pose smile;

    /**
     * What one sitting showed: the light at rest, in a broad smile, and after everybody left; and
     * how much of the picture the flash limiter held.
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Shown(float[] rest, float[] smile, float[] gone, float held) {}

    @BeforeAll
    static void pose() {
        rest = Pose.of(Expression.REST);
        smile = Pose.of(Expression.SMILE_BROAD);
    }

    static List<String> presets() {
        return PRESETS.names().stream().filter(name -> !name.equals("plain")).toList();
    }

    static List<String> looks() {
        return LOOKS.names();
    }

    @Test
    void sixPresetsAreShipped() {
        assertTrue(presets().size() >= 6, presets()::toString);
    }

    @ParameterizedTest
    @MethodSource("presets")
    void aBroadSmileShinesAndFollowsTheMouthUntilNobodyIsLeft(String name) {
        Shown left = sit(name, -ASIDE);
        float ratio = near(left.smile, smile, -ASIDE) / near(left.rest, rest, -ASIDE);
        assertTrue(ratio >= 1.5, name + " smiles only " + ratio + " times as bright as it rests");
        assertTrue(isDark(left), name + " is lit with nobody there: " + mean(left.gone));
        assertEquals(0, left.held, name + " flashes, and is held");
        float moved = middle(sit(name, ASIDE)) - middle(left);
        assertEquals(2 * ASIDE, moved, 0.25 * 2 * ASIDE, name + " does not follow the mouth");
    }

    @Test
    void aLampThatIgnoresTheVisitorPassesNoneOfIt() {
        Look lamp =
                Studio.look(Studio.FLOATING, "gl_FragColor = vec4(isf_FragNormCoord, 0.5, 1.0);");
        PlayedLayer layer = new PlayedLayer(lamp, Blend.REPLACE, new Values(lamp.parameters()));
        Played played = new Played("lamp", List.of(layer));
        Shown left = sit(played, null, -ASIDE);
        assertTrue(near(left.smile, smile, -ASIDE) / near(left.rest, rest, -ASIDE) < 1.5);
        assertFalse(isDark(left));
        assertEquals(0, middle(sit(played, null, ASIDE)) - middle(left), 0.01);
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aLookRestsDarkWhereItsImagesAreBlack(String name) {
        // As such a host gets it: exported, with the library's text inside.
        Look look = LookReader.read(name, PortableText.of(LookText.read(LOOKS.file(name))));
        PlayedLayer layer = new PlayedLayer(look, Blend.REPLACE, new Values(look.parameters()));
        Played played = new Played(name, List.of(layer));
        try (Sitting sitting = new Sitting(scope(), played, null, 0);
                Texture black = new Texture(scope(), TextureFormat.RGBA8, 1, 1)) {
            black.upload(java.nio.ByteBuffer.allocateDirect(4), 0);
            sitting.pipeline.attach(new BlackImages(black));
            float most = 0;
            Pose nothing = Pose.room();
            for (int i = 0; i < nothing.pixels().capacity(); i++) {
                nothing.pixels().put(i, (byte) 0);
            }
            for (float light : sitting.light(nothing, 1)) {
                most = Math.max(most, light);
            }
            assertTrue(most < 0.001, name + " shines " + most + " in a host that binds black");
        }
    }

    private record BlackImages(Texture black) implements SightImages {
        @Override
        public void draw(Scene scene) {
            // black is all there is
        }

        @Override
        public Texture image(ImageInput.From from) {
            return black;
        }

        @Override
        public void close() {
            // the test's own
        }
    }

    private static Shown sit(String name, float aside) {
        PresetFile file = PRESETS.read(name);
        Performance performance = Performance.of(file.preset(), file.looks());
        Modulator modulator = new Modulator(performance, new TempoClock());
        return sit(Played.of(name, modulator), modulator, aside);
    }

    private static Shown sit(Played played, Modulator modulator, float aside) {
        try (Sitting sitting = new Sitting(scope(), played, modulator, aside)) {
            sitting.hold(rest, 1);
            float[] atRest = sitting.light(rest, 1);
            sitting.hold(smile, 1);
            float held = sitting.pipeline.limiter().held();
            float[] smiling = sitting.light(smile, 2.7);
            held = Math.max(held, sitting.pipeline.limiter().held());
            Pose nobody = Pose.room();
            sitting.hold(nobody, 6);
            return new Shown(atRest, smiling, sitting.light(nobody, 0.5), held);
        }
    }

    private static boolean isDark(Shown shown) {
        return mean(shown.gone) < 0.002 && mean(shown.gone) < 0.25 * mean(shown.smile);
    }

    private static float mean(float[] light) {
        double sum = 0;
        for (float each : light) {
            sum += each;
        }
        return (float) (sum / light.length);
    }

    /** The mean light within a mouth width of the lips. */
    private static float near(float[] light, Pose pose, float aside) {
        float[] lips = pose.truth().visitor(0).outer;
        double wide = Math.hypot(lips[64] - lips[0], lips[65] - lips[1]);
        double sum = 0;
        int count = 0;
        for (int k = 0; k < light.length; k++) {
            double x = k % Sitting.WIDTH - aside * Sitting.WIDTH;
            double y = Math.floorDiv(k, Sitting.WIDTH);
            double least = Double.MAX_VALUE;
            for (int i = 0; i < lips.length; i += 4) {
                least = Math.min(least, Math.hypot(x - lips[i], y - lips[i + 1]));
            }
            if (least < wide) {
                sum += light[k];
                count++;
            }
        }
        return (float) (sum / count);
    }

    /** Where across the show the middle of the light is that the smile has brought. */
    private static float middle(Shown shown) {
        double sum = 0;
        double across = 0;
        for (int k = 0; k < shown.smile.length; k++) {
            double brought = Math.max(0, shown.smile[k] - shown.rest[k] - 0.002);
            sum += brought;
            across += brought * (k % Sitting.WIDTH + 0.5) / Sitting.WIDTH;
        }
        return sum > 0 ? (float) (across / sum) : 0.5f;
    }
}
