package elysium.glow.vision.onnx.own;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.capture.Source;
import elysium.glow.capture.Wishes;
import elysium.glow.capture.sitters.SitterCamera;
import elysium.glow.flow.UserError;
import elysium.glow.vision.Box;
import elysium.glow.vision.Look;
import elysium.glow.vision.Luma;
import elysium.glow.vision.Networks;
import elysium.glow.vision.onnx.MadeModel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Landmark models whose points are known exactly. */
final class OwnPointFinderTest {
    private static final float SIDE = 64;

    @TempDir Path folder;
    private final Luma luma = new Luma();
    private final Look look = new Look();
    private final Box box = new Box().set(50, 40, 40);

    /** A picture of one colour. */
    private void paint(int red, int green, int blue) {
        Frame frame = new Frame();
        ByteBuffer pixels = frame.shape(PixelFormat.RGB, 100, 80);
        for (int i = 0; i < 100 * 80; i++) {
            pixels.put((byte) red).put((byte) green).put((byte) blue);
        }
        luma.take(frame);
    }

    private void look(MadeModel model, String name, String json) throws IOException {
        Path file = model.save(folder.resolve(name + ".onnx"));
        if (json != null) {
            Files.writeString(folder.resolve(name + ".onnx.json"), json);
        }
        try (Networks networks = new OwnNetworks(List.of(file)).load()) {
            networks.points().look(luma, box, 0, look);
        }
    }

    /** Point i of a model lies i over count across and half as far down. */
    private static float[] line(int count, int numbers) {
        float[] points = new float[count * numbers];
        for (int i = 0; i < count; i++) {
            points[i * numbers] = SIDE * i / count;
            points[i * numbers + 1] = SIDE * i / count / 2;
        }
        return points;
    }

    /** What each layout says of the chin, eye corners, mouth corners and the lips' middles. */
    @ParameterizedTest
    @CsvSource({
        "face, 68, 2, 8 36 39 42 45 48 51 54 57 60 62 64 66",
        "face, 98, 2, 16 60 64 68 72 76 79 82 85 88 90 92 94",
        "face, 106, 3, 16 66 70 75 79 84 87 90 93 96 98 100 102",
        "2d106det, 106, 2, 0 35 39 89 93 52 71 61 53 65 62 69 60",
        "face, 468, 3, 152 33 133 362 263 61 0 291 17 78 13 308 14",
        "face, 478, 3, 152 33 133 362 263 61 0 291 17 78 13 308 14",
    })
    void eachLayoutFindsThe68(String name, int count, int numbers, String places)
            throws IOException {
        paint(90, 90, 90);
        String plain =
                "{\"crop\": {\"margin\": 1.6, \"up\": 0}, \"points\": {\"origin\": \"pixel\"}}";
        look(MadeLandmarks.of((int) SIDE, line(count, numbers)), name, plain);
        int[] ours = {8, 36, 39, 42, 45, 48, 51, 54, 57, 60, 62, 64, 66};
        String[] theirs = places.split(" ", -1);
        for (int i = 0; i < ours.length; i++) {
            // the crop is as large as the model's picture: its pixels are the picture's
            float along = SIDE * Integer.parseInt(theirs[i]) / count;
            float x = 50 + along - (SIDE - 1) / 2;
            float y = 40 + along / 2 - (SIDE - 1) / 2;
            assertEquals(x, look.points[2 * ours[i]], 1e-3, "point " + ours[i] + " across");
            assertEquals(y, look.points[2 * ours[i] + 1], 1e-3, "point " + ours[i] + " down");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "normalised, 0.25, 16",
        "centred, 0.25, 40",
        "centred, -0.5, 16",
        "pixels, 20, 20",
        "'', 0.25, 16",
        "'', -0.5, 16",
        "'', 20, 20"
    })
    void coordinatesAreWhatIsSaidOrWhatTheyLookLike(String said, float value, float column)
            throws IOException {
        paint(90, 90, 90);
        float[] points = new float[136];
        Arrays.fill(points, value);
        String words = said.isEmpty() ? "" : "\"coordinates\": \"" + said + "\"";
        look(
                MadeLandmarks.of(64, points),
                "m",
                "{\"points\": {%s}, \"crop\": {\"margin\": 1.6}}".formatted(words));
        assertEquals(50 + column - 31.5f, look.points[0], 1e-3);
        assertEquals(40 + column - 31.5f, look.points[1], 1e-3);
    }

    /** The first three numbers are what the model is shown of each channel. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nchw | | 0.8 0.4 0.2",
                "nhwc | | 0.8 0.4 0.2",
                "nchw | \"channels\": \"bgr\", \"range\": [0, 255] | 51 102 204",
                "nchw | \"range\": [-1, 1] | 0.6 -0.2 -0.6",
                "nhwc | \"mean\": [0.5, 0.25, 0.1], \"deviation\": 0.5 | 0.6 0.3 0.2",
                "nchw | \"range\": [0, 255], \"mean\": 127.5, \"deviation\": 128 | 0.59765625 -0.19921875 -0.59765625",
            })
    void thePictureIsLaidDownAsItIsSaid(String order, String said, String shown)
            throws IOException {
        paint(204, 102, 51);
        float[] weights = new float[3 * 136];
        weights[0] = 1;
        weights[136 + 1] = 1;
        weights[2 * 136 + 2] = 1;
        long[] input = order.equals("nhwc") ? new long[] {1, 64, 64, 3} : new long[] {1, 3, 64, 64};
        String json =
                "{\"input\": {%s}, \"points\": {\"coordinates\": \"pixels\"}, \"crop\": {\"margin\": 1.6}}"
                        .formatted(said == null ? "" : said);
        look(MadeLandmarks.of(input, new float[136], weights), "m", json);
        String[] each = shown.split(" ", -1);
        assertEquals(Float.parseFloat(each[0]), look.points[0] - 50 + 31.5f, 1e-2);
        assertEquals(Float.parseFloat(each[1]), look.points[1] - 40 + 31.5f, 1e-2);
        assertEquals(Float.parseFloat(each[2]), look.points[2] - 50 + 31.5f, 1e-2);
    }

    @Test
    void listsSayWhichPointsAreWhich() throws IOException {
        paint(90, 90, 90);
        String json =
                """
                {"layout": {"points": 20, "outerLip": [19,18,17,16,15,14,13,12,11,10,9,[8,6]],
                 "innerLip": [0,1,2,3,4,5,6,7]}, "crop": {"margin": 1.6, "up": 0}}
                """;
        look(MadeLandmarks.of(64, line(20, 2)), "m", json);
        assertEquals(50 + 64 * 19 / 20f - 31.5f, look.points[2 * 48], 1e-3);
        assertEquals(50 + 64 * 7 / 20f - 31.5f, look.points[2 * 59], 1e-3);
        assertEquals(50 + 64 * 7 / 20f - 31.5f, look.points[2 * 67], 1e-3);
        // the eyes are ours to find
        assertTrue(look.points[2 * 36] < look.points[2 * 45]);
    }

    @Test
    void aModelMaySayHowSureItIs() throws IOException {
        paint(90, 90, 90);
        MadeModel model = MadeLandmarks.of(64, line(68, 2));
        model.values("two", new float[] {2}, 1, 1).node("Identity two sure").output("sure", 1, 1);
        look(model, "m", "{\"points\": {\"presence\": \"sure\", \"presenceScale\": \"logit\"}}");
        assertEquals(1 / (1 + Math.exp(-2)), look.presence, 1e-5);
        look(model, "m", "{\"points\": {\"presence\": \"sure\"}}");
        assertEquals(1, look.presence);
    }

    @Test
    void whereItDoesNotSayOursJudge() throws IOException {
        paint(90, 90, 90);
        look(MadeLandmarks.of(64, line(68, 2)), "m", null);
        assertTrue(look.presence < 0.5f, "an even grey is a face: " + look.presence);
    }

    /** Ours sees the sitter in the box; the model's points lie on them, or beside them. */
    @ParameterizedTest
    @CsvSource({"0, 0.9, 1", "0.3, 0, 0"})
    void pointsBesideTheFaceAreNobody(float beside, float least, float most) throws IOException {
        Frame frame = new Frame();
        new SitterCamera(new Source.Sitters(11, 1), Wishes.NONE).read(frame, 0);
        luma.take(frame);
        float[] points = frame.truth().visitor(0).points.clone();
        box.around(points);
        for (int i = 0; i < points.length; i += 2) {
            points[i] = 0.5f + (points[i] - box.x) / box.side / 1.25f + beside;
            points[i + 1] = 0.5f + (points[i + 1] - box.y) / box.side / 1.25f;
        }
        look(MadeLandmarks.of(64, points), "m", "{\"points\": {\"coordinates\": \"normalised\"}}");
        assertTrue(look.presence >= least && look.presence <= most, "presence " + look.presence);
    }

    /** NaN on dark pictures alone: the check at the start sees grey. */
    @Test
    void pointsThatTurnIntoNoNumbersAreAFault() throws IOException {
        paint(0, 0, 0);
        MadeModel model =
                new MadeModel()
                        .input("picture", 1, 3, 64, 64)
                        .values("ones", new float[136], 1, 136)
                        .node("ReduceMean picture mean axes=1,2,3 keepdims=:0")
                        .node("Add mean,ones added")
                        .node("Div added,added points")
                        .output("points", 1, 136);
        UserError told = assertThrows(UserError.class, () -> look(model, "m", null));
        assertTrue(
                told.getMessage().contains("points that are no numbers (NaN"), told.getMessage());
    }
}
