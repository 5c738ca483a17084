package elysium.glow.app.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import elysium.glow.flow.Clock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real files: each test waits for what must come, however long the machine takes. */
@Timeout(60)
final class FileWatchTest {
    @TempDir Path folder;
    private final BlockingQueue<Path> changed = new LinkedBlockingQueue<>();

    private FileWatch watch(Path... files) throws InterruptedException {
        FileWatch watch = new FileWatch(Clock.system(), changed::addAll);
        watch.files(Set.of(files));
        for (Path file : files) {
            if (Files.exists(file)) {
                changed.take();
            }
        }
        return watch;
    }

    @Test
    void savesInPlaceByRenameAndAfterDeletionAreSeen() throws Exception {
        Path file = Files.writeString(folder.resolve("a.fs"), "one");
        try (FileWatch _ = watch(file)) {
            Files.writeString(file, "two!");
            assertEquals(file, changed.take());
            Path beside = Files.writeString(folder.resolve(".a.fs.tmp"), "three");
            Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
            assertEquals(file, changed.take());
            Files.delete(file);
            Files.writeString(file, "four, at last");
            assertEquals(file, changed.take());
        }
    }

    @Test
    void aFileThatIsNotThereYetIsWaitedFor() throws Exception {
        Path vertex = folder.resolve("a.vs");
        try (FileWatch _ = watch(vertex)) {
            Files.writeString(vertex, "void main() {}");
            assertEquals(vertex, changed.take());
        }
    }

    @Test
    void otherFilesCanBeWatchedInstead() throws Exception {
        Path a = Files.writeString(folder.resolve("a.fs"), "a");
        Path b = Files.writeString(Files.createDirectory(folder.resolve("sub")).resolve("b"), "b");
        try (FileWatch watch = watch(a)) {
            watch.files(Set.of(b));
            assertEquals(b, changed.take(), "new ones count as changed");
            Files.writeString(a, "nobody looks");
            Files.writeString(b, "edited");
            assertEquals(b, changed.take());
        }
    }

    @Test
    void aFolderWithCoarseTimesTellsByContent() throws IOException {
        Path file = Files.writeString(folder.resolve("a.json"), "{1}");
        FileTime whole = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, whole);
        FileState before = FileState.of(file);
        assertEquals(before, FileState.of(file));
        Files.writeString(file, "{2}");
        Files.setLastModifiedTime(file, whole);
        assertNotEquals(before, FileState.of(file));
    }
}
