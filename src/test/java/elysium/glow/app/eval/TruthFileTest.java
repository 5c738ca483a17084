package elysium.glow.app.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of truth: what is read, and what is said about those that are wrong. */
class TruthFileTest {
    @TempDir Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("truth.csv"), text);
    }

    private Score score(Task task, String text) throws IOException {
        return TruthFile.score(task, file(text), null);
    }

    private String refused(Task task, String text) throws IOException {
        Path file = file(text);
        return assertThrows(UserError.class, () -> TruthFile.score(task, file, null)).getMessage();
    }

    @Test
    void quotesBlanksAndOtherLineEndsAreRead() throws IOException {
        Score score =
                score(
                        Task.CLIPS,
                        "\uFEFFfile, people\r\n\"a, \"\"b\"\".mp4\", 3\r\n\r\nc.mp4,0\r\n");
        assertEquals(Set.of("a, \"b\".mp4", "c.mp4"), score.files());
    }

    @Test
    void aSplitKeepsItsRowsAlone() throws IOException {
        String text = "file,split,people\nb.mp4,val,1\na.mp4,val,2\nc.mp4,train,1\n";
        Path file = file(text);
        Score score = TruthFile.score(Task.CLIPS, file, "val");
        assertEquals(List.of("a.mp4", "b.mp4"), List.copyOf(score.files()));
        UserError none =
                assertThrows(
                        UserError.class, () -> TruthFile.score(Task.CLIPS, file, "validation"));
        assertTrue(none.getMessage().contains("train, val"), none.getMessage());
        assertEquals(2, none.exitCode());
        file("file,people\nb.mp4,1\n");
        UserError unsplit =
                assertThrows(UserError.class, () -> TruthFile.score(Task.CLIPS, file, "val"));
        assertTrue(unsplit.getMessage().contains("no column 'split'"), unsplit.getMessage());
    }

    @Test
    void aPictureWithoutFacesIsARowOfEmptyFields() throws IOException {
        Score score = score(Task.FRAMES, "file,x1,y1,x2,y2\na.jpg,,,,\n");
        score.take(new Seen("a.jpg", 0, List.of(), SeenMillis.NONE));
        String text = score.sheets().getFirst().json();
        assertTrue(text.contains("{\"name\":\"pictures\",\"recall\":null,\"count\":1"), text);
    }

    @Test
    void whatIsWrongIsSaidWithItsLine() throws IOException {
        String[][] wrong = {
            {"", "there are no rows"},
            {"file,people\n", "there are no rows"},
            {"file,people,people\na,1,1\n", "truth.csv:1: the column 'people' is here twice"},
            {"file,people\na.mp4,1\nb.mp4\n", "truth.csv:3: there are 1 fields here and 2"},
            {"file,people\na.mp4,many\n", "truth.csv:2: 'people' must be a number, not 'many'"},
            {"file,people\na.mp4,NaN\n", "truth.csv:2: 'people' must be a number"},
            {"file,people\na.mp4,9\n", "truth.csv:2: 'people' takes 0 to 8, not 9"},
            {"file,people\na.mp4,1.5\n", "truth.csv:2: 'people' takes 0 to 8"},
            {"file,people\n,1\n", "truth.csv:2: 'file' must name a picture"},
            {"file,people\n\"a.mp4,1\n", "truth.csv:2: a quote is opened here"},
            {"people\n1\n", "there is no column 'file'"},
            {"file,x1,y1,x2,y2\na,1,1,2,2\n", "it needs the columns file, people"},
        };
        for (String[] each : wrong) {
            String said = refused(Task.CLIPS, each[0]);
            assertTrue(said.contains(each[1]), said);
        }
        String box = refused(Task.FRAMES, "file,x1,y1,x2,y2\na.jpg,5,5,2,9\n");
        assertTrue(box.contains("truth.csv:2: a box runs from"), box);
        String half = refused(Task.FRAMES, "file,x1,y1,x2,y2\na.jpg,5,5,,\n");
        assertTrue(half.contains("truth.csv:2: 'x2' must be a number, not ''"), half);
        String mood =
                refused(Task.EMOTION, "file,emotion,smile_label,smile_level\na.jpg,bored,,\n");
        assertTrue(mood.contains("truth.csv:2: 'bored' is no emotion"), mood);
        String level = refused(Task.EMOTION, "file,emotion,smile_label,smile_level\na.jpg,,1,7\n");
        assertTrue(level.contains("truth.csv:2: 'smile_level' takes 0 to 2"), level);
    }

    @Test
    void aSittersTruthThatIsWrongIsSaidWithItsLine() throws IOException {
        Path lines = folder.resolve("truth.jsonl");
        String[][] wrong = {
            {"", "there are no faces here"},
            {"\n{\"file\":\"a.png\"}\n", "truth.jsonl:2:1: a face needs 'box'"},
            {"{\"file\":\"a.png\",\"box\":[1]}\n", "'box' takes 4 elements"},
            {"{\"file\":\"a.png\",\n", "truth.jsonl:1"},
        };
        for (String[] each : wrong) {
            Files.writeString(lines, each[0]);
            UserError said =
                    assertThrows(
                            UserError.class, () -> TruthFile.score(Task.LANDMARKS, lines, null));
            assertTrue(said.getMessage().contains(each[1]), said.getMessage());
        }
        UserError misfit =
                assertThrows(UserError.class, () -> TruthFile.score(Task.CLIPS, lines, null));
        assertTrue(misfit.getMessage().contains("landmarks or frames"), misfit.getMessage());
    }

    @Test
    void columnsAndTaskTellTheScore() throws IOException {
        assertInstanceOf(BackgroundScore.class, TruthFile.score(Task.BACKGROUND, null, null));
        assertInstanceOf(BackgroundScore.class, score(Task.BACKGROUND, "file,tint\na.jpg,3\n"));
        assertEquals(null, TruthFile.score(Task.LANDMARKS, null, null));
        String said = refused(Task.LANDMARKS, "file,x0,y0\na.jpg,1,1\n");
        assertTrue(said.contains("can't score the task landmarks"), said);
    }
}
