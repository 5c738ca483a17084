package elysium.glow.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import elysium.glow.gpu.Target;
import elysium.glow.isf.LookError;
import elysium.glow.modulation.PlayedLayer;
import elysium.glow.preset.Blend;
import elysium.glow.preset.Finish;
import elysium.glow.show.HeadlessTest;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

class PipelineTest extends HeadlessTest {
    private static final String KEPT =
            "\"PASSES\": [ { \"TARGET\": \"kept\", \"PERSISTENT\": true, \"FLOAT\": true } ]";
    private static final String BAD =
            "\"INPUTS\": [ { \"NAME\": \"bad\", \"TYPE\": \"float\", \"DEFAULT\": 0.0 } ], ";

    @Test
    void anUntouchedLookShowsWhatItWroteWhereItWroteIt() {
        try (Studio studio = new Studio(scope(), 64, 32)) {
            studio.add(Blend.NORMAL, "", "gl_FragColor = vec4(isf_FragNormCoord, 0.25, 1.0);");
            studio.play(true);
            studio.frames(1);
            assertEquals(255 * 10.5 / 64, studio.at(10, 5, 0), 1);
            assertEquals(255 * 26.5 / 32, studio.at(10, 5, 1), 1);
            assertEquals(64, studio.at(10, 5, 2), 1);
        }
    }

    @Test
    void buffersStartAtZeroKeepAndHaveTheSizeOfTheirExpressions() {
        try (Studio studio = new Studio(scope(), 64, 32)) {
            String passes =
                    "\"PASSES\": [ { \"TARGET\": \"kept\", \"PERSISTENT\": true, \"FLOAT\": true,"
                            + " \"WIDTH\": \"$WIDTH/4\", \"HEIGHT\": \"floor($HEIGHT/5)\" }, {} ]";
            studio.add(
                    Blend.NORMAL,
                    passes,
                    "if (PASSINDEX == 0) gl_FragColor = vec4(IMG_THIS_PIXEL(kept).r + 0.0625,"
                            + " RENDERSIZE / 64.0, 1.0);"
                            + " else gl_FragColor = IMG_THIS_PIXEL(kept);");
            studio.play(true);
            studio.frames(3);
            assertEquals(4 * 16, studio.middle(0), 1, "four frames, a sixteenth each");
            assertEquals(255 * 16 / 64f, studio.middle(1), 1);
            assertEquals(255 * 6 / 64f, studio.middle(2), 1);
            studio.frames(1);
            assertEquals(6 * 16, studio.middle(0), 1);
        }
    }

    @Test
    void notANumberDoesNotOutliveItsFrame() {
        try (Studio studio = new Studio(scope(), 16, 16)) {
            String header =
                    "\"INPUTS\": [ { \"NAME\": \"bad\", \"TYPE\": \"float\", \"DEFAULT\": 0.0 },"
                            + " { \"NAME\": \"last\", \"TYPE\": \"image\", \"SOURCE\": \"previous\""
                            + " } ], ";
            PlayedLayer layer =
                    studio.add(
                            Blend.NORMAL,
                            header + KEPT,
                            "vec4 c = IMG_THIS_PIXEL(kept) * 0.5 + 0.25 * IMG_THIS_PIXEL(last);"
                                    + " float none = bad > 1.5 ? 1.0 / (bad - 2.0)"
                                    + " : bad > 0.5 ? sqrt(-bad) : 0.0;"
                                    + " gl_FragColor = vec4(c.rgb + 0.1 + none, 1.0);");
            Played played = studio.play(false);
            played.finish().set(Finish.BLOOM.ordinal(), 0.5f);
            studio.frames(30);
            int before = studio.middle(0);
            assertTrue(before > 20, "the look glows: " + before);
            layer.values().set(0, 1);
            studio.frames(2);
            layer.values().set(0, 0);
            studio.frames(30);
            assertEquals(before, studio.middle(0), 1);
            layer.values().set(0, 2);
            studio.frames(2);
            layer.values().set(0, 0);
            studio.frames(60);
            assertEquals(before, studio.middle(0), 1, "after infinity");
        }
    }

    @Test
    void resizesAndNewPresetsLeaveNothingBehind() {
        try (Studio studio = new Studio(scope(), 40, 30)) {
            studio.add(Blend.NORMAL, BAD + KEPT, "gl_FragColor = IMG_THIS_PIXEL(kept) + 0.01;");
            studio.add(Blend.ADD, "", "gl_FragColor = vec4(0.1);");
            Played played = studio.play(false);
            played.finish().set(Finish.BLOOM.ordinal(), 0.5f);
            studio.frames(1);
            // Programs for fading and for enlarging are made when first needed, and stay.
            studio.pipeline.scale(0.5);
            studio.pipeline.play(played);
            studio.frames(60);
            studio.pipeline.scale(1);
            studio.frames(1);
            int before = scope().live();
            int passes = studio.pipeline.passes().count();
            for (int i = 0; i < 20; i++) {
                studio.pipeline.resize(41 + i, 30 + 3 * i);
                studio.frame();
                studio.pipeline.scale(1 - i / 40.0);
                studio.frame();
                studio.pipeline.play(played);
                studio.frame();
                studio.pipeline.play(played);
                studio.frame();
            }
            studio.pipeline.scale(1);
            studio.pipeline.resize(40, 30);
            studio.frames(60);
            assertEquals(before, scope().live(), scope()::toString);
            assertEquals(passes, studio.pipeline.passes().count());
        }
    }

    @Test
    void aBrokenLookLeavesTheOneBeforePlaying() {
        try (Studio studio = new Studio(scope(), 16, 16)) {
            studio.add(Blend.NORMAL, "", "gl_FragColor = vec4(0.5, 0.5, 0.5, 1.0);");
            studio.play(true);
            studio.frames(40);
            int before = scope().live();
            int passes = studio.pipeline.passes().count();
            studio.add(Blend.NORMAL, "", "gl_FragColor = nonsense;");
            assertThrows(LookError.class, () -> studio.play(true));
            studio.frames(1);
            assertEquals(128, studio.middle(0), 1);
            assertEquals(before, scope().live());
            assertEquals(passes, studio.pipeline.passes().count());
        }
    }

    @Test
    void aNewPresetFadesInAndBlackoutFadesOut() {
        try (Studio studio = new Studio(scope(), 16, 16)) {
            studio.add(Blend.NORMAL, "", "gl_FragColor = vec4(1.0);");
            studio.play(true);
            studio.frames(5);
            assertEquals(255, studio.middle(0));
            studio.layers.clear();
            studio.add(Blend.NORMAL, "", "gl_FragColor = vec4(0.0, 0.0, 0.0, 1.0);");
            studio.play(true);
            int last = 255;
            for (int i = 0; i < 10; i++) {
                studio.frames(1);
                assertTrue(studio.middle(0) < last, "falling: " + studio.middle(0));
                last = studio.middle(0);
            }
            studio.frames(30);
            assertEquals(0, studio.middle(0));
            studio.layers.clear();
            studio.add(Blend.NORMAL, "", "gl_FragColor = vec4(1.0);");
            studio.play(false);
            studio.frames(50);
            assertTrue(studio.middle(0) > 150, "" + studio.middle(0));
        }
    }

    @Test
    void aFrameAllocatesNothing() {
        try (Studio studio = new Studio(scope(), 32, 32)) {
            studio.scene.sight.frame.shape(elysium.glow.capture.PixelFormat.I420, 32, 32);
            studio.add(
                    Blend.NORMAL,
                    "\"INPUTS\": [ { \"NAME\": \"cam\", \"TYPE\": \"image\", \"SOURCE\":"
                            + " \"camera\" }, { \"NAME\": \"tint\", \"TYPE\": \"color\" } ], "
                            + KEPT,
                    "gl_FragColor = IMG_THIS_PIXEL(kept) * 0.5 + IMG_THIS_PIXEL(cam) * tint;");
            studio.add(Blend.ADD, "", "gl_FragColor = vec4(0.1);");
            Played played = studio.play(false);
            played.finish().set(Finish.BLOOM.ordinal(), 0.5f);
            studio.frames(100);
            ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadAllocatedBytes();
            long empty = threads.getCurrentThreadAllocatedBytes() - before;
            before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 200; i++) {
                studio.frame();
            }
            long allocated = threads.getCurrentThreadAllocatedBytes() - before - empty;
            assertEquals(0, allocated / 200, allocated + " bytes in 200 frames");
        }
    }

    @Test
    void passesAreTimedByName() {
        try (Studio studio = new Studio(scope(), 64, 64)) {
            studio.add(Blend.NORMAL, "", "gl_FragColor = vec4(0.5);");
            Played played = studio.play(false);
            played.finish().set(Finish.BLOOM.ordinal(), 0.5f);
            studio.frames(20);
            PassTimers passes = studio.pipeline.passes();
            int timed = 0;
            for (int i = 0; i < passes.count(); i++) {
                switch (passes.get(i).name()) {
                    case "look test", "bloom", "finish" -> {
                        assertTrue(passes.get(i).gpuMillis() > 0, passes.get(i).name());
                        timed++;
                    }
                    default -> {}
                }
            }
            assertEquals(3, timed);
        }
    }

    @Test
    void aScaledPictureHasTheShowsSize() {
        try (Studio studio = new Studio(scope(), 64, 32)) {
            studio.add(Blend.NORMAL, "", "gl_FragColor = vec4(isf_FragNormCoord, 0.0, 1.0);");
            studio.play(false);
            studio.frames(1);
            int fine = studio.middle(0);
            studio.pipeline.scale(0.5);
            Target out = studio.frame();
            assertEquals(64, out.width());
            assertEquals(32, studio.scene.width);
            studio.frames(1);
            assertEquals(fine, studio.middle(0), 3);
        }
    }

    @Test
    void whatLooksKeepOutlivesAChangeOfScale() {
        String last =
                "\"INPUTS\": [ { \"NAME\": \"last\", \"TYPE\": \"image\","
                        + " \"SOURCE\": \"previous\" } ] ";
        String[][] keepers = {{KEPT, "kept"}, {last, "last"}};
        for (String[] keeper : keepers) {
            try (Studio studio = new Studio(scope(), 64, 32)) {
                studio.add(
                        Blend.NORMAL,
                        keeper[0],
                        "gl_FragColor = FRAMEINDEX < 3 ? vec4(vec3(isf_FragNormCoord.x), 1.0)"
                                + " : IMG_THIS_PIXEL(%s);".formatted(keeper[1]));
                studio.play(true);
                for (double scale : new double[] {1, 0.5, 0.8125, 1}) {
                    studio.pipeline.scale(scale);
                    studio.frames(4);
                    assertEquals(255 * 48.5 / 64, studio.at(48, 16, 0), 6, keeper[1] + scale);
                    assertEquals(255 * 8.5 / 64, studio.at(8, 16, 0), 6, keeper[1] + scale);
                }
            }
        }
    }
}
