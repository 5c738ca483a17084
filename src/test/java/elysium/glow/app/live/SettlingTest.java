package elysium.glow.app.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How files settle, on a folder and a clock of the test's own. */
final class SettlingTest {
    private static final Path A = Path.of("a.fs");
    private static final Path B = Path.of("b.json");

    private final Map<Path, FileState> folder = new HashMap<>();
    private final Settling settling =
            new Settling(path -> folder.getOrDefault(path, FileState.MISSING));
    private long nanos;

    @BeforeEach
    void known() {
        write(A, 100, 1);
        write(B, 200, 1);
        look();
        rest();
        assertEquals(2, look().size(), "files are told of when they are new");
    }

    private void write(Path path, long size, long modified) {
        folder.put(path, new FileState(size, modified, "inode", 0));
    }

    private List<Path> look() {
        return settling.look(Set.of(A, B), nanos);
    }

    private void rest() {
        nanos += Settling.QUIET_NANOS;
    }

    @Test
    void anEditIsToldOnceWhenTheFileIsLeftAlone() {
        write(A, 101, 2);
        assertEquals(List.of(), look());
        assertTrue(settling.isWaiting());
        rest();
        assertEquals(List.of(A), look());
        assertFalse(settling.isWaiting());
        rest();
        assertEquals(List.of(), look());
    }

    @Test
    void aFileThatIsBeingWrittenWaits() {
        for (int i = 1; i <= 20; i++) {
            write(A, 10L * i, i + 1);
            nanos += Settling.QUIET_NANOS - 1;
            assertEquals(List.of(), look(), "write " + i);
        }
        rest();
        assertEquals(List.of(A), look());
    }

    @Test
    void aTruncatedFileIsOnItsWay() {
        write(A, 0, 2);
        look();
        rest();
        assertEquals(List.of(), look());
        write(A, 100, 3);
        look();
        rest();
        assertEquals(List.of(A), look());
    }

    @Test
    void aSaveByRenameIsAnEditThoughSizeAndTimeBeTheSame() {
        folder.remove(A);
        look();
        folder.put(A, new FileState(100, 1, "another inode", 0));
        look();
        rest();
        assertEquals(List.of(A), look());
    }

    @Test
    void aFileThatGoesAndComesBackAsItWasIsNoEdit() {
        FileState before = folder.remove(A);
        for (int i = 0; i < 5; i++) {
            assertEquals(List.of(), look());
            rest();
        }
        folder.put(A, before);
        look();
        rest();
        assertEquals(List.of(), look());
    }

    @Test
    void aFileThatGoesAndComesBackAsAnotherIsOne() {
        folder.remove(A);
        look();
        rest();
        write(A, 99, 5);
        look();
        rest();
        assertEquals(List.of(A), look());
    }

    @Test
    void eachFileSettlesByItself() {
        write(A, 1, 2);
        look();
        rest();
        write(B, 2, 2);
        assertEquals(List.of(A), look());
        rest();
        assertEquals(List.of(B), look());
    }
}
