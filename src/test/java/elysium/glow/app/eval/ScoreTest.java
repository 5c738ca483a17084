package elysium.glow.app.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import elysium.glow.app.bench.Sheet;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue.JsonArray;
import elysium.glow.json.JsonValue.JsonNumber;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.json.JsonValue.JsonText;
import elysium.glow.vision.Face;
import elysium.glow.vision.Glance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scores of faces whose distance from the truth is known. */
class ScoreTest {
    private static final double EYES = 40;

    @TempDir Path folder;

    /** A plain face: eyes on a level, the mouth a box whose opening is as high as that. */
    private static float[] points(float gap) {
        float[] points = new float[2 * Face.POINTS];
        for (int i = 0; i < Face.POINTS; i++) {
            points[2 * i] = 20 + i % 7;
            points[2 * i + 1] = 30 + i % 5;
        }
        put(points, 36, 10, 20);
        put(points, 45, 10 + (float) EYES, 20);
        for (int i = 0; i <= 6; i++) {
            put(points, 48 + i, 20 + 20 * i / 6f, i == 0 || i == 6 ? 50 : 40);
        }
        for (int i = 1; i < 6; i++) {
            put(points, 54 + i, 40 - 20 * i / 6f, 60);
        }
        for (int i = 0; i <= 4; i++) {
            put(points, 60 + i, 20 + 5 * i, i == 0 || i == 4 ? 50 : 50 - gap / 2);
        }
        for (int i = 1; i < 4; i++) {
            put(points, 64 + i, 40 - 5 * i, 50 + gap / 2);
        }
        return points;
    }

    private static void put(float[] points, int i, float x, float y) {
        points[2 * i] = x;
        points[2 * i + 1] = y;
    }

    private static SeenFace face(float[] points, float right, double smile) {
        Face face = new Face();
        face.slot = 1;
        for (int i = 0; i < points.length; i += 2) {
            face.points[i] = points[i] + right;
            face.points[i + 1] = points[i + 1];
        }
        contour(face.mouth.outer, face.points, 48, 12);
        contour(face.mouth.inner, face.points, 60, 8);
        return new SeenFace(face, smile, FacePoints.openness(face.points), 0, 0);
    }

    /** The straight lines between the points, corner by corner, the last one again and again. */
    private static void contour(float[] contour, float[] points, int first, int count) {
        for (int i = 0; i < contour.length / 2; i++) {
            int from = first + Math.min(i, count - 1);
            put(contour, i, points[2 * from], points[2 * from + 1]);
        }
    }

    private static Seen seen(String file, SeenFace... faces) {
        return new Seen(file, 0, List.of(faces), SeenMillis.NONE);
    }

    private Score score(Task task, String name, String text) throws IOException {
        return TruthFile.score(task, Files.writeString(folder.resolve(name), text), null);
    }

    /** A figure of the sheets as their JSON has it. */
    private static double figure(Score score, String row, String column) {
        for (Sheet sheet : score.sheets()) {
            JsonObject json = (JsonObject) JsonDocument.parse("sheet", sheet.json()).root();
            for (var each : ((JsonArray) json.find("rows")).elements()) {
                JsonObject one = (JsonObject) each;
                if (row.equals(((JsonText) one.find("name")).value())) {
                    return one.find(column) instanceof JsonNumber n ? n.value() : Double.NaN;
                }
            }
        }
        throw new AssertionError("there is no row " + row);
    }

    private static String header(int from) {
        StringBuilder header = new StringBuilder();
        for (int i = from; i < Face.POINTS; i++) {
            header.append(",x").append(i).append(",y").append(i);
        }
        return header.toString();
    }

    private static String row(float[] points, int from) {
        StringBuilder row = new StringBuilder();
        for (int i = 2 * from; i < points.length; i++) {
            row.append(',').append(points[i]);
        }
        return row.toString();
    }

    @Test
    void pointsAreOffByPartsOfTheEyesDistance() throws IOException {
        float[] wide = points(8);
        float[] shut = points(0);
        String truth =
                "file"
                        + header(0)
                        + "\na"
                        + row(wide, 0)
                        + "\nb"
                        + row(shut, 0)
                        + "\nc"
                        + row(shut, 0)
                        + "\n";
        Score score = score(Task.LANDMARKS, "landmarks.csv", truth);
        score.take(seen("a", face(wide, 1, 0)));
        score.take(seen("b", face(shut, 5, 0)));
        score.take(seen("c"));
        assertEquals(100 * 3 / EYES, figure(score, "mouth points", "mean"), 1e-3);
        assertEquals(100 * 3 / EYES, figure(score, "all points", "median"), 1e-3);
        assertEquals(50, figure(score, "all points", "over 10 %"));
        assertEquals(1, figure(score, "faces not seen", "of"));
        assertEquals(1, figure(score, "inner-lip IoU, open mouths", "of"));
        assertEquals(1, figure(score, "openness, correlation", "mean"), 1e-6);
    }

    @Test
    void lipsOverlapAsMuchAsTheyAreMoved() throws IOException {
        float[] mouth = points(8);
        String truth = "file" + header(0) + "\na" + row(mouth, 0) + "\n";
        Score same = score(Task.LANDMARKS, "landmarks.csv", truth);
        same.take(seen("a", face(mouth, 0, 0)));
        assertEquals(1, figure(same, "outer-lip IoU", "mean"), 1e-4);
        assertEquals(1, figure(same, "inner-lip IoU, open mouths, by points", "mean"), 1e-4);
        Score away = score(Task.LANDMARKS, "landmarks.csv", truth);
        away.take(seen("a", face(mouth, 20, 0)));
        assertEquals(0, figure(away, "outer-lip IoU", "mean"), 1e-4);
    }

    @Test
    void mouthsDrawnByHandAreMeasuredByTheirLines() throws IOException {
        float[] wide = points(8);
        float[] shut = points(0.4f);
        String head = "file,state" + header(48) + "\n";
        String truth = head + "a,open" + row(wide, 48) + "\nb,closed" + row(shut, 48) + "\n";
        Score score = score(Task.LANDMARKS, "hand.csv", truth);
        score.take(seen("a", face(wide, 0, 0)));
        score.take(seen("b", face(shut, 0, 0)));
        assertEquals(1, figure(score, "outer-lip IoU", "mean"), 1e-4);
        assertEquals(1, figure(score, "inner-lip IoU, open", "of"));
        assertEquals(0, figure(score, "outer lines apart, % of the eyes'", "mean"), 1e-4);
        assertEquals(1, figure(score, "'open', correlation", "mean"), 1e-6);
        assertEquals(100, figure(score, "closed, 'open' below .03, %", "mean"));
        Score agape = score(Task.LANDMARKS, "hand.csv", truth);
        agape.take(seen("b", face(wide, 0, 0)));
        assertEquals(0, figure(agape, "closed, 'open' below .03, %", "mean"));
        assertEquals(1, figure(agape, "closed, gap by points below .03, %", "of"));
    }

    private static SeenFace mood(double smile, int kind) {
        SeenFace seen = face(points(0), 0, smile);
        seen.face().glance.smile = (float) smile;
        seen.face().glance.level = (float) smile;
        seen.face().glance.classes[kind] = 1;
        return seen;
    }

    @Test
    void smilesAreRankedAndClassesCounted() throws IOException {
        String head = "file,emotion,smile_label,smile_level\n";
        Score score =
                score(
                        Task.EMOTION,
                        "emotion.csv",
                        head + "a,neutral,0,0\nb,happiness,0,1\nc,happiness,1,2\nd,fear,,\n");
        score.take(seen("a", mood(0, Glance.NEUTRAL)));
        score.take(seen("b", mood(0.5, Glance.NEUTRAL)));
        score.take(seen("c", mood(1, Glance.HAPPINESS)));
        score.take(seen("d", mood(0, Glance.NEGATIVE)));
        assertEquals(1, figure(score, "'smile' as written", "AUC"));
        assertEquals(3, figure(score, "'smile' as written", "labels"));
        assertEquals(1, figure(score, "the network's level", "level, r"), 1e-6);
        assertEquals(0.5, figure(score, "happiness", "recall"));
        assertEquals(2.5 / 3, figure(score, "balanced accuracy", "recall"), 1e-4);
    }

    @Test
    void facesAreFoundBySizeAndNoneTwice() throws IOException {
        String head = "file,x1,y1,x2,y2\n";
        Score score =
                score(
                        Task.FRAMES,
                        "boxes.csv",
                        head + "a,0,0,60,60\na,100,0,140,40\nb,0,0,60,60\n");
        score.take(seen("a", boxed(5, 0, 60), boxed(-5, 0, 60), boxed(300, 0, 20)));
        score.take(seen("b", boxed(0, 0, 60)));
        assertEquals(1, figure(score, "faces from 56 px on", "recall"));
        assertEquals(2.0 / 3, figure(score, "faces from 32 px on", "recall"), 1e-4);
        assertEquals(2, figure(score, "false faces", "count"));
        assertEquals(4, figure(score, "false faces", "of"));
        assertEquals(2, figure(score, "pictures", "count"));
    }

    private static SeenFace boxed(float left, float top, float side) {
        SeenFace seen = face(points(0), 0, 0);
        seen.face().left = left;
        seen.face().top = top;
        seen.face().width = side;
        seen.face().height = side;
        return seen;
    }

    @Test
    void nobodyIsToBeSeenInTheBackground() throws IOException {
        Score score = score(Task.BACKGROUND, "list.csv", "file\na\nb\n");
        score.take(seen("a", boxed(0, 0, 9), boxed(9, 0, 9)));
        score.take(seen("b"));
        assertEquals(2, figure(score, "faces seen", "count"));
        assertEquals(1, figure(score, "pictures with a face", "count"));
        assertEquals(2, figure(score, "pictures with a face", "of"));
    }

    @Test
    void aStillMouthJumpsAsFarAsItsNoise() throws IOException {
        Score score = score(Task.CLIPS, "clips.csv", "file,people\na,1\n");
        long seed = 3;
        Random random = new Random(seed);
        for (int frame = 0; frame < 2000; frame++) {
            SeenFace face = face(points(2), 0, 0);
            for (int i = 96; i < face.face().points.length; i++) {
                face.face().points[i] += (float) (0.1 * random.nextGaussian());
            }
            boolean two = frame % 4 == 0;
            List<SeenFace> faces = two ? List.of(face, boxedAtSlot2()) : List.of(face);
            score.take(new Seen("a", frame, faces, SeenMillis.NONE));
        }
        assertEquals(75, figure(score, "frames with the right number, %", "mean"));
        // The way between two places with that deviation: its mean is that of Rayleigh's law.
        double way = 100 * 0.1 * Math.sqrt(2) * Math.sqrt(Math.PI / 2) / EYES;
        assertEquals(way, figure(score, "jitter of still mouths, % of eyes'", "mean"), 0.01);
        assertEquals(
                200, figure(score, "jitter of still mouths, % of eyes'", "of"), "seed " + seed);
    }

    private static SeenFace boxedAtSlot2() {
        SeenFace seen = face(points(0), 0, 0);
        seen.face().slot = 2;
        return seen;
    }

    @Test
    void aMouthThatMovesIsNotStill() throws IOException {
        Score score = score(Task.CLIPS, "clips.csv", "file,people\na,1\n");
        for (int frame = 0; frame < 100; frame++) {
            SeenFace face = face(points(2), 0.5f * frame, 0);
            score.take(new Seen("a", frame, List.of(face), SeenMillis.NONE));
        }
        assertEquals(0, figure(score, "jitter of still mouths, % of eyes'", "of"));
    }
}
