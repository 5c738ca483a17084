package elysium.glow.app.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.Frame;
import elysium.glow.flow.UserError;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue.JsonArray;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.vision.Face;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures looked at in turn: which, in what order, and what is written of each. */
class EvalRunTest {
    private static final List<String> MEMBERS =
            List.of(
                    "box", "score", "points", "outer", "inner", "smile", "open", "teeth", "valence",
                    "arousal", "classes");

    @TempDir Path folder;
    private Path pictures;
    private Path out;
    private final List<String> asked = new ArrayList<>();

    /** Sees one face whose points are all where the first start is, or at 1, 2. */
    private final class ScriptedEye implements Eye {
        @Override
        public Seen look(String file, Frame frame, List<FaceBox> starts) {
            asked.add(file + " " + frame.width() + "x" + frame.height() + " " + starts);
            Face face = new Face();
            face.glance.clear();
            for (int i = 0; i < face.points.length; i += 2) {
                face.points[i] = starts.isEmpty() ? 1 : (float) starts.getFirst().left();
                face.points[i + 1] = starts.isEmpty() ? 2 : (float) starts.getFirst().top();
            }
            SeenFace seen = new SeenFace(face, 0.25, 0.5, -1, 1);
            return new Seen(file, 0, List.of(seen), new SeenMillis(1.5, 0.25, 0, 0));
        }

        @Override
        public void close() {
            asked.add("closed");
        }
    }

    @BeforeEach
    void paint() throws IOException {
        pictures = Files.createDirectory(folder.resolve("pictures"));
        out = folder.resolve("out.jsonl");
        paint("b.png", 20, 10);
        paint("a.jpg", 16, 16);
        paint("a.mask.png", 16, 16);
        Files.writeString(pictures.resolve("c.png"), "this is no picture");
        Files.writeString(pictures.resolve("notes.txt"), "nor this");
    }

    private void paint(String name, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, name.substring(name.length() - 3), pictures.resolve(name).toFile());
    }

    private int run(Set<String> named, Map<String, List<FaceBox>> starts) {
        try (LineFile lines = new LineFile(out)) {
            EvalRun run = new EvalRun(ScriptedEye::new, starts, null, lines, _ -> {});
            run.pictures(new Pictures(pictures, Task.LANDMARKS, named));
            return run.failures();
        }
    }

    private List<JsonObject> lines() throws IOException {
        List<JsonObject> lines = new ArrayList<>();
        for (String line : Files.readAllLines(out)) {
            lines.add((JsonObject) JsonDocument.parse("line", line).root());
        }
        return lines;
    }

    @Test
    void everyPictureIsALineInTheOrderOfItsName() throws IOException {
        assertEquals(1, run(Set.of(), Map.of()));
        assertEquals(List.of("a.jpg 16x16 []", "b.png 20x10 []", "closed"), asked);
        List<JsonObject> lines = lines();
        assertEquals(3, lines.size());
        String first = Files.readAllLines(out).getFirst();
        assertTrue(
                first.startsWith(
                        "{\"file\":\"a.jpg\",\"frame\":0,\"ms\":{\"detect\":1.5,\"landmarks\":0.25,"
                                + "\"mouth\":0,\"mood\":0},\"faces\":[{\"box\":[0,0,0,0],\"score\":0,"),
                first);
        JsonObject face =
                (JsonObject) ((JsonArray) lines.getFirst().find("faces")).elements().getFirst();
        assertEquals(MEMBERS, face.members().stream().map(JsonObject.Member::key).toList());
        assertEquals(68, ((JsonArray) face.find("points")).elements().size());
        assertTrue(first.endsWith("\"negative\":null}}]}"), first);
    }

    @Test
    void whatCantBeReadIsALineThatSaysSo() throws IOException {
        assertEquals(2, run(Set.of("b.png", "c.png", "nosuch.png"), Map.of()));
        String text = Files.readString(out);
        assertTrue(text.contains("\"file\":\"c.png\",\"frame\":0,\"error\":\"The image "), text);
        assertTrue(text.contains("nosuch.png can't be read.\",\"faces\":[]}"), text);
        assertTrue(text.contains("\"file\":\"b.png\",\"frame\":0,\"ms\""), text);
    }

    @Test
    void whatCantBeReadIsMissedByTheScore() throws IOException {
        StringBuilder truth = new StringBuilder("file");
        for (int i = 0; i < Face.POINTS; i++) {
            truth.append(",x").append(i).append(",y").append(i);
        }
        for (String file : List.of("b.png", "c.png", "nosuch.png")) {
            truth.append('\n').append(file);
            for (int i = 0; i < 2 * Face.POINTS; i++) {
                truth.append(',').append(i);
            }
        }
        Path csv = Files.writeString(folder.resolve("truth.csv"), truth);
        Score score = new LandmarkScore(CsvTable.read(csv), null);
        try (LineFile lines = new LineFile(out)) {
            EvalRun run = new EvalRun(ScriptedEye::new, Map.of(), score, lines, _ -> {});
            run.pictures(new Pictures(pictures, Task.LANDMARKS, score.files()));
            assertEquals(2, run.failures());
        }
        String sheet = score.sheets().getFirst().json();
        assertEquals(1, Figure.figure(score, "all points", "of"), sheet);
        assertEquals(2, Figure.figure(score, "faces not seen", "of"), sheet);
    }

    @Test
    void whatCantBeReadSpeaksForNobody() throws IOException {
        Score nobody = new BackgroundScore(Set.of());
        nobody.miss("c.png", 0);
        assertEquals(0, Figure.figure(nobody, "pictures with a face", "of"));
        Path csv = Files.writeString(folder.resolve("clips.csv"), "file,people\na.mp4,0\n");
        Score clips = new ClipScore(CsvTable.read(csv), null);
        clips.take(new Seen("a.mp4", 0, List.of(), SeenMillis.NONE));
        clips.miss("a.mp4", 1);
        assertEquals(50, Figure.figure(clips, "frames with the right number, %", "mean"));
    }

    @Test
    void aLargePictureIsThinnedAndItsFacesLieInItsOwnPixels() throws IOException {
        paint("large.png", 6000, 1500);
        FaceBox box = new FaceBox(3001, 601, 3301, 901);
        run(Set.of("large.png"), Map.of("large.png", List.of(box)));
        assertEquals("large.png 3000x750", asked.getFirst().substring(0, 18), asked.getFirst());
        assertTrue(asked.getFirst().contains("left=1500.0, top=300.0"), asked.getFirst());
        String text = Files.readString(out);
        assertTrue(text.contains("\"points\":[[3001,601],[3001,601]"), text);
    }

    @Test
    void theSameWordsGiveTheSameLines() throws IOException {
        run(Set.of(), Map.of());
        String once = Files.readString(out);
        run(Set.of(), Map.of());
        assertEquals(once, Files.readString(out));
    }

    @Test
    void placesThatAreNoneAreSaid() throws IOException {
        Path none = folder.resolve("none");
        refused("is not there", () -> new Pictures(none, Task.FRAMES, Set.of()));
        refused("is a file", () -> new Pictures(pictures.resolve("b.png"), Task.FRAMES, Set.of()));
        refused("no films", () -> new Pictures(pictures, Task.CLIPS, Set.of()));
        refused("is a folder", () -> new LineFile(pictures));
        refused("can't write", () -> new LineFile(none.resolve("out.jsonl")));
        refused(
                "finds its faces itself",
                () -> new EvalPlan(Task.FRAMES, pictures, out, null, null, out));
        refused("--split", () -> new EvalPlan(Task.FRAMES, pictures, null, null, "val", out));
        refused("write over", () -> new EvalPlan(Task.FRAMES, pictures, null, out, null, out));
        Path truth = pictures.resolve("truth.jsonl");
        refused("no column", () -> new EvalPlan(Task.LANDMARKS, pictures, null, truth, "val", out));
    }

    private static void refused(String holding, Runnable deed) {
        UserError said = assertThrows(UserError.class, deed::run);
        assertTrue(said.getMessage().contains(holding), said.getMessage());
    }
}
