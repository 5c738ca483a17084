package elysium.glow.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.capture.Placement;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookReader;
import elysium.glow.modulation.PlayedLayer;
import elysium.glow.parameter.Values;
import elysium.glow.preset.Blend;
import elysium.glow.show.HeadlessTest;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CameraPictureTest extends HeadlessTest {
    private static final String CAMERA =
            "\"INPUTS\": [ { \"NAME\": \"cam\", \"TYPE\": \"image\", \"SOURCE\": \"camera\" } ]";
    private static final String SHOW = "gl_FragColor = IMG_THIS_PIXEL(cam);";

    @ParameterizedTest
    @EnumSource(PixelFormat.class)
    void everyFormatBecomesTheColoursOfTheFormula(PixelFormat format) {
        for (int variant = 0; variant < 4; variant++) {
            compare(format, 13, 7, variant);
            compare(format, 16, 8, variant);
        }
    }

    private static void compare(PixelFormat format, int width, int height, int variant) {
        try (Studio studio = new Studio(scope(), width, height)) {
            Frame frame = studio.scene.sight.frame;
            ByteBuffer bytes = frame.shape(format, width, height);
            Random random = new Random(7);
            for (int i = 0; i < bytes.limit(); i++) {
                bytes.put(i, (byte) random.nextInt(256));
                if (format == PixelFormat.RGBA && i % 4 == 3) {
                    bytes.put(i, (byte) 255);
                }
            }
            frame.colours((variant & 1) == 0, (variant & 2) == 0);
            studio.add(Blend.NORMAL, CAMERA, SHOW);
            studio.play(true);
            studio.frames(1);
            double[] rgb = new double[3];
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    PictureFormulas.rgb(frame, x, y, rgb);
                    for (int c = 0; c < 3; c++) {
                        String where = format + " " + variant + " at " + x + "," + y + " " + c;
                        // An 8-bit chroma between two samples is one step off, times two at most.
                        assertEquals(rgb[c], studio.at(x, y, c), 3, where);
                    }
                }
            }
        }
    }

    /** Both pictures of two readings of what the camera gives, one beside the other. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "handed(cam, isf_FragNormCoord)",
                "textureLod(cam, isf_FragNormCoord, 0.0)",
                "texelFetch(cam, ivec2(gl_FragCoord.xy), 0)"
            })
    void whoeverIsHandedAPictureSeesItUpright(String reading) {
        int side = 8;
        try (Studio studio = new Studio(scope(), side, side)) {
            Frame frame = studio.scene.sight.frame;
            ByteBuffer bytes = frame.shape(PixelFormat.RGBA, side, side);
            for (int i = 0; i < side * side; i++) {
                bytes.putInt(4 * i, ((i * 3) << 24) | (i << 16) | (9 << 8) | 255);
            }
            Look look =
                    LookReader.read(
                            "test",
                            "/*{ "
                                    + CAMERA
                                    + " }*/\nvec4 handed(sampler2D it, vec2 at) { return"
                                    + " texture2D(it, at); }\nvoid main() { gl_FragColor = "
                                    + reading
                                    + "; }\n");
            studio.layers.add(new PlayedLayer(look, Blend.NORMAL, new Values(look.parameters())));
            studio.play(true);
            studio.frames(1);
            for (int i = 0; i < side * side; i++) {
                assertEquals(i * 3, studio.at(i % side, i / side, 0), 1, reading + " at " + i);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1 0 0 1 0 0", "1 0 0 1 3 0", "0 1 -1 0 0 0", "-1 0 0 -1 0 2"})
    void picturesAreTurnedMirroredAndMoved(String way) {
        int[] numbers = Arrays.stream(way.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
        int a = numbers[0];
        int b = numbers[1];
        int c = numbers[2];
        int d = numbers[3];
        int left = numbers[4];
        int top = numbers[5];
        int side = 8;
        try (Studio studio = new Studio(scope(), side, side)) {
            Frame frame = studio.scene.sight.frame;
            ByteBuffer bytes = frame.shape(PixelFormat.RGBA, side, side);
            for (int i = 0; i < side * side; i++) {
                bytes.putInt(4 * i, ((i * 3) << 24) | (i << 16) | (9 << 8) | 255);
            }
            float middle = (side - 1) / 2f;
            // Show pixel = matrix * (picture pixel - middle) + middle + offset.
            float[] map = {
                a, b, middle + left - (a + b) * middle, c, d, middle + top - (c + d) * middle
            };
            for (int i = 0; i < 6; i++) {
                studio.scene.pictureToShow[i] = (map[i] + (i % 3 == 2 ? 0.5f : 0)) / side;
            }
            studio.add(Blend.NORMAL, CAMERA, SHOW);
            studio.play(true);
            studio.frames(1);
            int seen = 0;
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < side; x++) {
                    int showX = Math.round(map[0] * x + map[1] * y + map[2]);
                    int showY = Math.round(map[3] * x + map[4] * y + map[5]);
                    if (showX >= 0 && showX < side && showY >= 0 && showY < side) {
                        assertEquals(3 * (y * side + x), studio.at(showX, showY, 0), 1);
                        seen++;
                    }
                }
            }
            assertEquals((side - left) * (side - top), seen);
            if (left > 0) {
                assertEquals(0, studio.at(0, 0, 2), "beyond the picture is black");
            }
        }
    }

    /** Half of the width is kept of a picture in the show's own shape: bars left and right. */
    @ParameterizedTest
    @EnumSource(
            value = PixelFormat.class,
            names = {"RGBA", "RGB", "I420"})
    void whatTheCropTakesAwayIsNotShownInTheBars(PixelFormat format) {
        int side = 16;
        try (Studio studio = new Studio(scope(), side, side)) {
            Frame frame = studio.scene.sight.frame;
            ByteBuffer bytes = frame.shape(format, side, side);
            for (int i = 0; i < bytes.limit(); i++) {
                bytes.put(i, (byte) (format == PixelFormat.I420 && i >= side * side ? 128 : 255));
            }
            frame.colours(true, true);
            Placement placement =
                    new Placement(
                            false,
                            Placement.Turn.NONE,
                            new Placement.Crop(0.25, 0, 0.25, 0),
                            Placement.Fit.WHOLE);
            placement.map(frame, 1, studio.scene.pictureToShow);
            placement.kept(studio.scene.pictureKept);
            studio.add(Blend.NORMAL, CAMERA, SHOW);
            studio.play(true);
            studio.frames(1);
            for (int x = 0; x < side; x++) {
                double expected = x >= 4 && x < 12 ? 255 : 0;
                assertEquals(expected, studio.at(x, 8, 1), 2, format + " at " + x);
            }
        }
    }

    /** What is mirrored moves the other way, and nobody pays for it but who asks. */
    @ParameterizedTest
    @ValueSource(ints = {1, -1})
    void theMotionIsThatOfThePictureAsItIsShown(int mirror) {
        try (Studio studio = new Studio(scope(), 160, 90)) {
            float half = 0.5f / 160;
            studio.scene.pictureToShow[0] *= mirror;
            studio.scene.pictureToShow[2] = mirror > 0 ? half : 1 - half;
            studio.add(Blend.NORMAL, CAMERA, SHOW);
            studio.play(true);
            studio.frame();
            assertEquals(0, motions(studio), "nobody asks");
            studio.layers.clear();
            studio.add(
                    Blend.NORMAL,
                    CAMERA.replace("camera", "motion"),
                    "gl_FragColor = vec4(0.5 + 0.5 * IMG_THIS_PIXEL(cam).rgb, 1.0);");
            studio.play(true);
            ByteBuffer bytes = studio.scene.sight.frame.shape(PixelFormat.RGBA, 160, 90);
            for (int frame = 0; frame < 50; frame++) {
                for (int i = 0; i < 160 * 90; i++) {
                    int row = i / 160;
                    double x = i % 160 - 1.5 * frame;
                    double wave = Math.sin(x / 5) + Math.sin(x / 9 + row / 6.0);
                    int grey = (int) Math.round(128 + 50 * wave);
                    bytes.putInt(4 * i, grey * 0x01010100 | 255);
                }
                studio.scene.sight.frame.stamp(frame, frame * 20_000_000L);
                studio.frame();
            }
            studio.frames(0);
            assertEquals(1, motions(studio));
            // 1.5 pixels of 90 in 20 ms.
            assertEquals(128 + mirror * 128 * 1.5 / 90 / 0.02, studio.middle(0), 10);
            assertEquals(128, studio.middle(1), 10);
        }
    }

    private static int motions(Studio studio) {
        int count = 0;
        for (int i = 0; i < studio.pipeline.passes().count(); i++) {
            count += studio.pipeline.passes().get(i).name().equals("motion") ? 1 : 0;
        }
        return count;
    }
}
