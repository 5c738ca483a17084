package elysium.glow.app.eval;

import static elysium.glow.app.eval.Figure.figure;
import static elysium.glow.app.eval.PlainFace.EYES;
import static elysium.glow.app.eval.PlainFace.boxed;
import static elysium.glow.app.eval.PlainFace.face;
import static elysium.glow.app.eval.PlainFace.points;
import static org.junit.jupiter.api.Assertions.assertEquals;

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
    @TempDir Path folder;

    private static Seen seen(String file, SeenFace... faces) {
        return new Seen(file, 0, List.of(faces), SeenMillis.NONE);
    }

    private Score score(Task task, String name, String text) throws IOException {
        return TruthFile.score(task, Files.writeString(folder.resolve(name), text), null);
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
        assertEquals(1, figure(agape, "closed, 'open' below .03, %", "of"));
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
