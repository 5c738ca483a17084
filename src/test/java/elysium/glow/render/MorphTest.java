package elysium.glow.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.isf.Look;
import elysium.glow.isf.LookReader;
import elysium.glow.modulation.PlayedLayer;
import elysium.glow.parameter.Curve;
import elysium.glow.parameter.Values;
import elysium.glow.preset.Blend;
import elysium.glow.preset.Finish;
import elysium.glow.preset.Morph;
import elysium.glow.show.HeadlessTest;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two pictures on their way from one to the other; a frame lasts a fiftieth of a second. */
class MorphTest extends HeadlessTest {
    private static final String WIPE =
            "\"INPUTS\": [ { \"NAME\": \"startImage\", \"TYPE\": \"image\" },"
                    + " { \"NAME\": \"endImage\", \"TYPE\": \"image\" },"
                    + " { \"NAME\": \"progress\", \"TYPE\": \"float\", \"MIN\": 0, \"MAX\": 1 } ]";

    private static final String WIPED =
            "gl_FragColor = mix(IMG_THIS_PIXEL(startImage), IMG_THIS_PIXEL(endImage), progress);";

    private static Played gray(String value) {
        Look look = Studio.look("", "gl_FragColor = vec4(vec3(" + value + "), 1.0);");
        PlayedLayer layer = new PlayedLayer(look, Blend.NORMAL, new Values(look.parameters()));
        Played played = new Played("gray", List.of(layer));
        played.finish().set(Finish.TONE.ordinal(), Finish.NONE);
        return played;
    }

    /** Black plays, then white comes in so. */
    private static Studio coming(Studio studio, String first, Morph morph) {
        studio.pipeline.play(gray(first));
        studio.frames(1);
        studio.pipeline.play(gray("1.0"), morph);
        return studio;
    }

    @Test
    void theWayTakesItsTimeAndItsCurve() {
        try (Studio studio = coming(new Studio(scope(), 16, 16), "0.0", morph(0.4f, null))) {
            studio.frames(4);
            // Five frames of twenty have passed, eased in: a sixteenth of the way.
            assertEquals(255 / 16.0, studio.middle(0), 1.5);
            studio.frames(4);
            assertEquals(255 / 4.0, studio.middle(0), 1.5);
            studio.frames(10);
            assertEquals(255, studio.middle(0));
        }
    }

    private static Morph morph(float seconds, Look through) {
        return new Morph(seconds, Curve.EASE_IN, through);
    }

    @Test
    void whatLeavesGoesOnMeanwhile() {
        Morph morph = new Morph(0.4f, Curve.LINEAR, null);
        try (Studio studio = coming(new Studio(scope(), 16, 16), "TIME > 0.1", morph)) {
            studio.frames(1);
            int before = studio.middle(0);
            assertTrue(before < 100, "black still: " + before);
            studio.frames(5);
            assertEquals(255, studio.middle(0), "white by now, as what comes is");
        }
    }

    /** What two presets show that tell how long ago they were drawn, in fiftieths of a second. */
    private float sinceDrawn(Studio studio) {
        return studio.middle(0) / 25.5f / 2;
    }

    @Test
    void whereFramesAreDearEachIsDrawnInEveryOther() {
        Morph morph = new Morph(1, Curve.LINEAR, null);
        try (Studio studio = new Studio(scope(), 16, 16)) {
            for (boolean dear : new boolean[] {false, true}) {
                studio.pipeline.dear(dear);
                studio.pipeline.play(gray("TIMEDELTA * 10.0"), Morph.USUAL);
                studio.frames(60);
                assertEquals(1, sinceDrawn(studio), 0.1, "one alone");
                studio.pipeline.play(gray("TIMEDELTA * 10.0"), morph);
                studio.frames(6);
                assertEquals(dear ? 2 : 1, sinceDrawn(studio), 0.1, "on the way, dear: " + dear);
            }
        }
    }

    @Test
    void theWayIsTheSameWhereFramesAreDear() {
        for (Look wipe : new Look[] {null, Studio.look(WIPE, WIPED)}) {
            try (Studio studio = new Studio(scope(), 16, 16)) {
                studio.pipeline.dear(true);
                coming(studio, "0.0", new Morph(0.4f, Curve.LINEAR, wipe));
                for (int frame = 1; frame < 20; frame++) {
                    studio.frames(0);
                    assertEquals(255 * frame / 20.0, studio.middle(0), 2, "frame " + frame);
                }
                studio.frames(2);
                assertEquals(255, studio.middle(0));
            }
        }
    }

    @Test
    void whatComesInTheMiddleOfADearWayBeginsWithThePictureAsItIs() {
        try (Studio studio = new Studio(scope(), 16, 16)) {
            studio.pipeline.dear(true);
            coming(studio, "0.0", new Morph(0.4f, Curve.LINEAR, null));
            studio.frames(10);
            int half = studio.middle(0);
            studio.pipeline.play(gray("0.0"), new Morph(0.4f, Curve.LINEAR, null));
            studio.frames(0);
            assertEquals(half * 0.95, studio.middle(0), 4);
        }
    }

    @Test
    void noTimeIsACutAndNothingIsLeftOnTheGpu() {
        try (Studio studio = coming(new Studio(scope(), 16, 16), "0.0", morph(0, null))) {
            studio.frames(1);
            assertEquals(255, studio.middle(0));
            Look wipe = Studio.look(WIPE, "gl_FragColor = IMG_THIS_PIXEL(endImage);");
            severalWays(studio, wipe); // what is made once and kept has been made by now
            int once = scope().live();
            severalWays(studio, wipe);
            assertEquals(once, scope().live());
        }
    }

    private static void severalWays(Studio studio, Look through) {
        for (int i = 0; i < 3; i++) {
            studio.pipeline.play(gray("1.0"), morph(0.2f, i % 2 == 0 ? through : null));
            studio.frames(i == 1 ? 2 : 14);
        }
        studio.frames(14);
    }

    @Test
    void aTransitionShowsTheWayTheRightWayUp() {
        Look wipe =
                Studio.look(
                        WIPE,
                        "gl_FragColor = isf_FragNormCoord.y < progress"
                                + " ? IMG_THIS_PIXEL(endImage) : IMG_THIS_PIXEL(startImage);");
        Look upper = Studio.look("", "gl_FragColor = vec4(0.0, isf_FragNormCoord.y, 0.0, 1.0);");
        try (Studio studio = new Studio(scope(), 16, 16)) {
            PlayedLayer layer =
                    new PlayedLayer(upper, Blend.NORMAL, new Values(upper.parameters()));
            Played played = new Played("upper", List.of(layer));
            played.finish().set(Finish.TONE.ordinal(), Finish.NONE);
            studio.pipeline.play(played);
            studio.frames(1);
            studio.pipeline.play(gray("0.5"), new Morph(0.4f, Curve.LINEAR, wipe));
            studio.frames(9);
            assertEquals(255 * 15.5 / 16, studio.at(8, 0, 1), 2, "what was, at the top");
            assertEquals(0, studio.at(8, 0, 0), "and no red in it");
            assertEquals(128, studio.at(8, 15, 0), 1, "what comes, at the bottom");
            studio.frames(12);
            assertEquals(128, studio.at(8, 0, 0), 1);
        }
    }

    @Test
    void theShippedTransitionBeginsAndEndsWithThePicturesThemselves() {
        Look tide = LookReader.read(Path.of("shaders", "looks", "tide.fs"));
        Morph morph = new Morph(0.4f, Curve.LINEAR, tide);
        try (Studio studio = coming(new Studio(scope(), 32, 32), "0.25", morph)) {
            studio.frames(0);
            assertEquals(64, studio.at(16, 2, 0), 1, "what was, at the top");
            studio.frames(8);
            assertEquals(64, studio.at(16, 1, 0), 1);
            assertEquals(255, studio.at(16, 30, 0), 1, "what comes, from below");
            studio.frames(8);
            assertEquals(255, studio.at(16, 20, 0), 1);
            studio.frames(3);
            assertEquals(255, studio.at(16, 0, 0), 1);
        }
    }

    @Test
    void whatComesInTheMiddleOfAWayStartsFromThePictureAsItIs() {
        Morph slow = new Morph(0.4f, Curve.LINEAR, null);
        try (Studio studio = coming(new Studio(scope(), 16, 16), "0.0", slow)) {
            studio.frames(9);
            int half = studio.middle(0);
            assertEquals(128, half, 8);
            studio.pipeline.play(gray("0.0"), slow);
            studio.frames(0);
            assertTrue(Math.abs(studio.middle(0) - half) < 16, half + " to " + studio.middle(0));
            studio.frames(25);
            assertEquals(0, studio.middle(0));
        }
    }
}
