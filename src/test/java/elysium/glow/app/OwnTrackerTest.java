package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.Frame;
import elysium.glow.capture.Source;
import elysium.glow.capture.Wishes;
import elysium.glow.capture.sitters.SitterCamera;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonArray;
import elysium.glow.json.JsonValue.JsonNumber;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.vision.Box;
import elysium.glow.vision.onnx.own.MadeLandmarks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A model of somebody's own, brought by a word. */
class OwnTrackerTest {
    private static final float MARGIN = 1.25f;
    private static final int SIDE = 96;

    /** Half a pixel before the half: 0 is the middle of the first pixel. */
    private static final float MIDDLE = 0.5f - 0.5f / SIDE;

    @TempDir Path folder;

    /** It sees the same face in whatever crop: that of a sitter, upright. */
    private Path model() {
        Frame frame = new Frame();
        new SitterCamera(new Source.Sitters(11, 1), Wishes.NONE).read(frame, 0);
        float[] points = frame.truth().visitor(0).points.clone();
        double tilt = Math.atan2(points[91] - points[73], points[90] - points[72]);
        for (int i = 0; i < points.length; i += 2) {
            float x = points[i];
            points[i] = (float) (Math.cos(tilt) * x + Math.sin(tilt) * points[i + 1]);
            points[i + 1] = (float) (Math.cos(tilt) * points[i + 1] - Math.sin(tilt) * x);
        }
        Box box = new Box();
        box.around(points);
        for (int i = 0; i < points.length; i += 2) {
            points[i] = MIDDLE + (points[i] - box.x) / box.side / MARGIN;
            points[i + 1] = MIDDLE + (points[i + 1] - box.y) / box.side / MARGIN;
        }
        return MadeLandmarks.of(SIDE, points).save(folder.resolve("face.onnx"));
    }

    @Test
    void itsPointsAreTracked() {
        String words = "onnx:" + model();
        Frame frame = new Frame();
        SitterCamera camera = new SitterCamera(new Source.Sitters(11, 1), Wishes.NONE);
        for (int i = 0; i < 15; i++) {
            camera.read(frame, 0);
        }
        Box truth = new Box();
        truth.around(frame.truth().visitor(0).points);
        Said said =
                Said.byProcess(
                        folder,
                        builder -> {},
                        "track",
                        "--source",
                        "sitter:11",
                        "--tracker",
                        words,
                        "--frames",
                        "15");
        List<String> lines = said.well().out().lines().toList();
        assertEquals(15, lines.size());
        JsonObject last = (JsonObject) JsonDocument.parse("line", lines.getLast()).root();
        JsonArray visitors = (JsonArray) last.find("visitors");
        assertEquals(1, visitors.elements().size(), lines.getLast());
        JsonObject visitor = (JsonObject) visitors.elements().getFirst();
        List<JsonValue> box = ((JsonArray) visitor.find("box")).elements();
        assertEquals(truth.x, number(box.get(0)) + number(box.get(2)) / 2, truth.side / 4);
        assertEquals(truth.y, number(box.get(1)) + number(box.get(3)) / 2, truth.side / 4);
    }

    private static double number(JsonValue value) {
        return ((JsonNumber) value).value();
    }

    @Test
    void whatDoesNotFitIsSaidAtTheStart() throws IOException {
        Said said = Said.by("track", "--source", "sitter", "--tracker", "onnx:none.onnx");
        assertEquals(1, said.exitCode());
        assertTrue(said.errors().contains("none.onnx: there is no such file."), said::errors);
        assertEquals(2, Said.by("track", "--source", "sitter", "--tracker", "onnx:").exitCode());
        String three = "onnx:a,b,c";
        assertEquals(2, Said.by("track", "--source", "sitter", "--tracker", three).exitCode());
        Path settings = folder.resolve("glow.json");
        Files.writeString(settings, "{\"tracker\": \"onnx:none.onnx\"}");
        Said set = Said.by("track", "--source", "sitter", "--settings", settings.toString());
        assertEquals(1, set.exitCode());
        assertTrue(set.errors().contains("glow.json: 'tracker': none.onnx: there"), set::errors);
    }

    @Test
    void twoFilesGoTogether() {
        TrackerChoice choice = TrackerChoice.parse("onnx:det.onnx,landmarks.onnx");
        assertEquals(2, ((TrackerChoice.Own) choice).files().size());
        assertEquals("onnx:det.onnx,landmarks.onnx", choice.words());
    }
}
