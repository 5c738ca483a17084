package elysium.glow.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import elysium.glow.isf.Look;
import elysium.glow.isf.LookError;
import elysium.glow.modulation.PlayedLayer;
import elysium.glow.parameter.Values;
import elysium.glow.preset.Blend;
import elysium.glow.preset.Finish;
import elysium.glow.show.HeadlessTest;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RearrangeTest extends HeadlessTest {
    private static final String COUNTING =
            "\"PASSES\": [ { \"TARGET\": \"count\", \"PERSISTENT\": true }, {} ]";

    private static PlayedLayer layer(Look look, Blend blend, boolean seen) {
        return new PlayedLayer(look, blend, new Values(look.parameters()), seen);
    }

    private static Played untouched(PlayedLayer... layers) {
        Played played = new Played("test", List.of(layers));
        played.finish().set(Finish.TONE.ordinal(), Finish.NONE);
        return played;
    }

    @Test
    void looksThatStayKeepTheirBuffersAndNothingIsLeftBehind() {
        Look counting =
                Studio.look(
                        COUNTING,
                        "gl_FragColor = PASSINDEX == 0"
                                + " ? vec4(IMG_THIS_PIXEL(count).r + 1.0 / 255.0, 0.0, 0.0, 1.0)"
                                + " : IMG_THIS_PIXEL(count);");
        Look green = Studio.look("\"INPUTS\": []", "gl_FragColor = vec4(0.0, 1.0, 0.0, 1.0);");
        Look broken = Studio.look("\"INPUTS\": []", "gl_FragColor = nonsense;");
        int before = scope().live();
        try (Studio studio = new Studio(scope(), 16, 8)) {
            studio.pipeline.play(untouched(layer(counting, Blend.NORMAL, true)));
            studio.frames(5);
            int counted = studio.middle(0);

            studio.pipeline.rearrange(
                    untouched(layer(green, Blend.NORMAL, false), layer(counting, Blend.ADD, true)));
            studio.frames(2);
            assertEquals(counted + 3, studio.middle(0), "counts on");
            assertEquals(0, studio.middle(1), "a layer that is silent is not seen");

            studio.pipeline.rearrange(
                    untouched(layer(green, Blend.NORMAL, true), layer(counting, Blend.ADD, true)));
            studio.frames(2);
            assertEquals(counted + 6, studio.middle(0));
            assertEquals(255, studio.middle(1));

            Played bad =
                    untouched(layer(broken, Blend.NORMAL, true), layer(counting, Blend.ADD, true));
            assertThrows(LookError.class, () -> studio.pipeline.rearrange(bad));
            studio.frames(2);
            assertEquals(counted + 9, studio.middle(0), "what was before plays on");
        }
        assertEquals(before, scope().live());
    }
}
