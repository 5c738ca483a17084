package elysium.glow.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ExcerptTest {
    @TempDir Path folder;

    private Excerpt excerpt(String text, int line, int column) throws IOException {
        Path file = Files.writeString(folder.resolve("a.fs"), text);
        return Excerpt.of(new FileError(file.toString(), line, column, "what is it?"));
    }

    @Test
    void twoLinesStandOnEitherSideAndTheMarkUnderThePlace() throws IOException {
        Excerpt excerpt = excerpt("1\n2\n3\n\tx = y;\n5\n6\n7\n", 4, 4);
        assertEquals(2, excerpt.first());
        assertEquals(List.of("2", "3", "\tx = y;", "5", "6"), excerpt.lines());
        assertTrue(
                excerpt.text()
                        .endsWith(
                                """
                                a.fs:4:4: what is it?
                                        2 | 2
                                        3 | 3
                                  >     4 | \tx = y;
                                          | \t  ^
                                        5 | 5
                                        6 | 6
                                """),
                excerpt.text());
    }

    @Test
    void theEndsOfAFileAndPlacesBeyondItAreNoTrouble() throws IOException {
        assertEquals(List.of("1", "2", "3"), excerpt("1\n2\n3", 1, 0).lines());
        assertEquals(List.of("2", "3"), excerpt("1\n2\n3", 4, 9).lines());
        assertEquals(List.of(), excerpt("1\n2\n3", 40, 1).lines());
        assertEquals(List.of(), excerpt("1\n2\n3", 0, 0).lines());
    }

    @Test
    void ofALongLineThePartAboutThePlaceIsShown() throws IOException {
        String line = "a".repeat(1000) + "!" + "b".repeat(1000);
        List<String> shown = excerpt(line, 1, 1001).text().lines().toList();
        assertTrue(shown.get(1).length() < 140, shown.get(1));
        assertEquals(shown.get(1).indexOf('!'), shown.get(2).indexOf('^'));
    }

    @Test
    void withoutItsFileTheWordsRemain() {
        Excerpt excerpt = Excerpt.of(new FileError("gone.fs", 3, 1, "it was here."));
        assertEquals("gone.fs:3:1: it was here.\n", excerpt.text());
    }
}
