package elysium.glow.app.eval;

import static elysium.glow.app.eval.Figure.figure;
import static elysium.glow.app.eval.PlainFace.EYES;
import static elysium.glow.app.eval.PlainFace.boxed;
import static elysium.glow.app.eval.PlainFace.face;
import static elysium.glow.app.eval.PlainFace.points;
import static org.junit.jupiter.api.Assertions.assertEquals;

import elysium.glow.vision.Face;
import elysium.glow.vision.MouthMasks;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SitterScoreTest {
    @TempDir Path folder;

    private static String pairs(float[] points) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < points.length; i += 2) {
            text.append(i == 0 ? "[" : ",[").append(points[i]).append(',');
            text.append(points[i + 1]).append(']');
        }
        return text.append("]").toString();
    }

    /** A line of a sitter's truth for the plain face. */
    private static String line(String file, float[] points) {
        Face face = face(points, 0, 0).face();
        return "{\"file\":\"%s\",\"box\":[0,0,60,60],\"points\":%s,\"outer\":%s,\"inner\":%s,"
                        .formatted(
                                file,
                                pairs(points),
                                pairs(face.mouth.outer),
                                pairs(face.mouth.inner))
                + "\"teeth\":0.5,\"visible\":1}\n";
    }

    @Test
    void aSittersTruthHasMasksToo() throws IOException {
        Score score =
                new SitterScore(
                        Files.writeString(folder.resolve("truth.jsonl"), line("a.png", points(8))));
        BufferedImage truth = new BufferedImage(60, 80, BufferedImage.TYPE_INT_ARGB);
        paint(truth, 20, 45);
        ImageIO.write(truth, "png", folder.resolve("a.mask.png").toFile());
        SeenFace face = face(points(8), 4, 0);
        face.face().width = 60;
        face.face().height = 60;
        score.take(
                new Seen("a.png", 0, List.of(face), SeenMillis.NONE, SitterScoreTest::teethAt30));
        assertEquals(100.0 / 300, figure(score, "mask of teeth, IoU", "mean"), 1e-4);
        assertEquals(0, figure(score, "mask of lips, IoU", "of"));
        assertEquals(100 * 4 / EYES, figure(score, "mouth points, % of the eyes'", "mean"), 1e-3);
        assertEquals(1, figure(score, "inner-lip IoU, open", "of"));
        assertEquals(0.5, figure(score, "share of teeth, off by", "mean"), 1e-6);
        score.take(new Seen("a.png", 0, List.of(boxed(300, 0, 20)), SeenMillis.NONE));
        assertEquals(1, figure(score, "faces not seen", "of"));
        assertEquals(1, figure(score, "faces too many", "of"));
        assertEquals(2, figure(score, "faces there", "of"));
    }

    private static void paint(BufferedImage image, int left, int top) {
        for (int i = 0; i < 200; i++) {
            image.setRGB(left + i % 20, top + i / 20, 0xff0000ff);
        }
    }

    /** Teeth as large as the truth's, half of them beside it. */
    private static boolean teethAt30(Face face, MouthMasks masks) {
        int side = MouthMasks.SIDE;
        masks.crop.aim(10 + (side - 1) / 2f, 30 + (side - 1) / 2f, side, 0);
        java.util.Arrays.fill(masks.values, 0);
        for (int i = 0; i < 200; i++) {
            int at = (15 + i / 20) * side + 20 + i % 20;
            masks.values[MouthMasks.Part.TEETH.ordinal() * side * side + at] = 1;
        }
        return true;
    }
}
