package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue.JsonArray;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command as it is typed, on pictures of a sitter and of nothing. */
class EvalCommandTest {
    @TempDir Path folder;

    private Said eval(String task, Path in, String... more) {
        String[] words = {"eval", "--task", task, "--in", in.toString(), "--out", "" + out()};
        String[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return Said.by(all);
    }

    private Path out() {
        return folder.resolve("out.jsonl");
    }

    private Path sitters() {
        Path in = folder.resolve("sitters");
        Said.by("sitter", "export", "--frames", "2", "--out", in.toString()).well();
        return in;
    }

    private static String withoutTimes(Path lines) throws IOException {
        return Files.readString(lines).replaceAll("\"ms\":\\{[^}]*\\}", "");
    }

    @Test
    void aSittersPicturesAreScoredByItsTruth() throws IOException {
        Path in = sitters();
        String truth = in.resolve("truth.jsonl").toString();
        Said said = eval("landmarks", in, "--truth", truth, "--json").well();
        JsonArray sheets = (JsonArray) JsonDocument.parse("scores", said.out()).root();
        assertEquals(1, sheets.elements().size());
        assertTrue(said.out().contains("\"name\":\"faces there\""), said::out);
        List<String> lines = Files.readAllLines(out());
        assertEquals(2, lines.size());
        assertTrue(lines.getLast().contains("\"file\":\"0000001.png\""), lines.getLast());
        String once = withoutTimes(out());
        eval("landmarks", in, "--truth", truth).well();
        assertEquals(once, withoutTimes(out()));
    }

    @Test
    void aFilmIsALineForEachOfItsFrames() throws IOException {
        Path films = Files.createDirectory(folder.resolve("films"));
        String film = films.resolve("a.mp4").toString();
        Said.by(
                        "render",
                        "--preset",
                        "plain",
                        "--source",
                        "sitter",
                        "--size",
                        "160x120",
                        "--fps",
                        "10",
                        "--frames",
                        "4",
                        "--out",
                        film)
                .well();
        Files.writeString(films.resolve("b.mp4"), "no film");
        Path truth = Files.writeString(folder.resolve("people.csv"), "file,people\na.mp4,0\n");
        Said said = eval("clips", films, "--truth", truth.toString()).well();
        assertTrue(said.out().contains("frames with the right number"), said::out);
        assertEquals(4, Files.readAllLines(out()).size());
        assertTrue(Files.readAllLines(out()).getLast().contains("\"frame\":3,\"ms\""));
        eval("clips", films).refused(1, "1 of 2 could not be read");
        assertTrue(Files.readAllLines(out()).getLast().contains("\"b.mp4\",\"frame\":0,\"error\""));
    }

    @Test
    void boxesHaveToNamePicturesThatAreThere() throws IOException {
        Path pictures = Files.createDirectory(folder.resolve("pictures"));
        BufferedImage image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(image, "png", pictures.resolve("a.png").toFile());
        Path boxes = folder.resolve("boxes.csv");
        Files.writeString(boxes, "file,x1,y1,x2,y2\nb.png,1,1,9,9\n");
        eval("landmarks", pictures, "--boxes", boxes.toString()).refused(2, "names none of the");
        Files.writeString(boxes, "file,x1,y1,x2,y2\na.png,9,1,9,9\n");
        eval("landmarks", pictures, "--boxes", boxes.toString()).refused(1, "boxes.csv:2: a box");
        Files.writeString(boxes, "file,x,y\na.png,9,1\n");
        eval("landmarks", pictures, "--boxes", boxes.toString()).refused(2, "needs the columns");
        eval("background", pictures).well();
        assertTrue(Files.readString(out()).contains("\"faces\":[]"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--in . | --task",
                "--task landmark --in . | landmarks, emotion",
                "--task frames | --in",
                "--task frames --in nosuch | nosuch is not there",
                "--task frames --in pom.xml | pom.xml is a file",
                "--task frames --in . --threads 2 | --threads takes 1",
                "--task frames --in . --split val | --split is a part of --truth",
                "--task frames --in . --boxes b.csv | finds its faces itself",
            })
    void whatIsTypedWrongIsSaid(String words, String holding) {
        String[] all = ("eval --out " + out() + " " + words).split(" ");
        Said.by(all).refused(2, holding);
        assertFalse(Files.exists(out()));
    }
}
