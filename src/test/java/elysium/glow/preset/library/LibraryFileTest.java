package elysium.glow.preset.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryFileTest {
    @TempDir Path folder;
    private Path path;
    private LibraryFile file;

    @BeforeEach
    void open() {
        path = folder.resolve("data/library.json");
        file = new LibraryFile(path);
    }

    @Test
    void lookingAtItWritesNothing() {
        assertEquals(Library.EMPTY, file.read());
        assertEquals(Mark.NONE, file.read().of("plain"));
        assertFalse(Files.exists(path));
        assertFalse(Files.exists(path.getParent()));
    }

    @Test
    void keepsWhatItsOwnerSays() {
        file.change(library -> library.with("a \"b\"", mark -> mark.favourite(true).rated(4)));
        file.change(library -> library.with("ä", mark -> mark.tagged("opening").tagged("late")));
        file.change(library -> library.with("ä", mark -> mark.tagged("late").untagged("opening")));
        Library read = file.read();
        assertEquals(new Mark(true, 4, List.of()), read.of("a \"b\""));
        assertEquals(new Mark(false, 0, List.of("late")), read.of("ä"));
        file.change(library -> library.with("ä", mark -> Mark.NONE));
        assertEquals(1, file.read().marks().size(), "of which nothing is left is forgotten");
    }

    @Test
    void whatWasWrittenMeanwhileIsNotLost() throws Exception {
        List<Thread> owners = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String name = "p" + i;
            owners.add(
                    Thread.startVirtualThread(
                            () -> file.change(l -> l.with(name, mark -> mark.rated(3)))));
        }
        for (Thread owner : owners) {
            owner.join();
        }
        assertEquals(4, file.read().marks().size());
    }

    @Test
    void whatIsNotKnownIsRefusedAndNeverWrittenOver() throws IOException {
        Files.createDirectories(path.getParent());
        for (String text :
                List.of(
                        "{ \"version\": 2, \"presets\": {} }",
                        "{ \"presets\": {} }",
                        "{ \"version\": 1 }",
                        "{ \"version\": 1, \"presets\": { \"a\": { \"rating\": 6 } } }",
                        "{ \"version\": 1, \"presets\": { \"a\": { \"rating\": 0.5 } } }",
                        "{ \"version\": 1, \"presets\": { \"a\": {}, \"a\": {} } }",
                        "not JSON")) {
            Files.writeString(path, text);
            UserError error = assertThrows(UserError.class, () -> file.read(), text);
            assertTrue(error.getMessage().contains("library.json:1:"), error.getMessage());
            assertThrows(
                    UserError.class,
                    () -> file.change(library -> library.with("a", mark -> mark.rated(1))));
            assertEquals(text, Files.readString(path));
        }
    }

    @Test
    void aRatingHasItsLimits() {
        assertThrows(IllegalArgumentException.class, () -> Mark.NONE.rated(6));
        assertThrows(IllegalArgumentException.class, () -> Mark.NONE.rated(-1));
    }
}
