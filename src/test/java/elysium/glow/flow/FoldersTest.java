package elysium.glow.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {
    @TempDir private Path home;

    @Test
    void areMadeWithThoseAroundThem() {
        Path folder = home.resolve("a/b");
        assertEquals(folder, Folders.made(folder));
        assertEquals(folder, Folders.made(folder), "again");
        assertTrue(Files.isDirectory(folder));
    }

    @Test
    void oneThatCannotBeMadeIsSaid() throws IOException {
        Path file = Files.writeString(home.resolve("file"), "in the way");
        UserError said = assertThrows(UserError.class, () -> Folders.made(file.resolve("folder")));
        assertTrue(said.getMessage().contains(file + "/folder can't be made"), said.getMessage());
    }

    @Test
    void goWithAllThatIsInThemButNotWhereLinksLead() throws IOException {
        Path kept = Files.writeString(Folders.made(home.resolve("other")).resolve("kept"), "");
        Path folder = Folders.made(home.resolve("folder"));
        Files.writeString(Folders.made(folder.resolve("deep/er")).resolve("file"), "");
        Files.createSymbolicLink(folder.resolve("link"), kept.getParent());
        Folders.delete(folder);
        assertFalse(Files.exists(folder));
        assertTrue(Files.exists(kept));
        Folders.delete(folder); // once more: there is nothing to do
    }
}
