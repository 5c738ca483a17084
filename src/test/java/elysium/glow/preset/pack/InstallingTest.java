package elysium.glow.preset.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.Folders;
import elysium.glow.flow.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallingTest {
    private static final String LOOK = "shaders/looks/paper.fs";

    @TempDir Path folder;
    private Path file;
    private Path into;

    @BeforeEach
    void pack() throws IOException {
        byte[] pack = Workshop.filled(folder.resolve("home")).pack();
        file = Files.write(folder.resolve("travel.glow"), pack);
        into = folder.resolve("into");
    }

    private Installing.Installed install(boolean replace) {
        return new Installing(into, replace).install(file);
    }

    private String refused() throws IOException {
        Map<String, String> before = Workshop.tree(into);
        String sentence = assertThrows(UserError.class, () -> install(false)).getMessage();
        assertEquals(before, Workshop.tree(into));
        return sentence;
    }

    @Test
    void whatWasPackedIsThereAndCanBePackedAgain() throws IOException {
        Installing.Installed installed = install(false);
        assertEquals("travel", installed.manifest().preset());
        assertEquals(6, installed.placed().size());
        assertEquals(List.of(), installed.kept());
        Map<String, String> wanted = Workshop.tree(folder.resolve("home"));
        wanted.remove("shaders/looks/unused.fs");
        assertEquals(wanted, Workshop.tree(into));
        assertEquals(
                -1,
                Files.mismatch(file, Files.write(folder.resolve("b"), new Workshop(into).pack())));
    }

    @Test
    void whatIsThereAlreadyIsLeftAlone() throws IOException {
        install(false);
        Map<String, String> before = Workshop.tree(into);
        Installing.Installed again = install(false);
        assertEquals(List.of(), again.placed());
        assertEquals(6, again.kept().size());
        assertEquals(before, Workshop.tree(into));
    }

    @Test
    void anotherLookOfThatNameIsOnlyReplacedWhenToldTo() throws IOException {
        Workshop there = new Workshop(into);
        there.write(LOOK, "another");
        there.write("presets/travel.json", "another");
        String sentence = refused();
        assertTrue(
                sentence.contains("another 'presets/travel.json', '" + LOOK + "' is here"),
                sentence);
        assertTrue(sentence.contains("--replace"), sentence);
        install(true);
        assertEquals(Workshop.PAPER, Files.readString(into.resolve(LOOK)));
        assertEquals(Workshop.PRESET, Files.readString(into.resolve("presets/travel.json")));
        assertFalse(Workshop.tree(into).keySet().stream().anyMatch(n -> n.contains(".glow-")));
    }

    @Test
    void neighboursThatWouldBeTakenForItAreRefused() throws IOException {
        Workshop there = new Workshop(into);
        there.write("shaders/looks/Paper.fs", "on some systems it is the same");
        assertTrue(refused().contains("beside 'Paper.fs'"));
        Files.delete(into.resolve("shaders/looks/Paper.fs"));
        there.write("shaders/looks/bent.fs", "a look of the same name");
        assertTrue(refused().contains("beside 'bent.fs'"));
        Files.delete(into.resolve("shaders/looks/bent.fs"));
        there.write("shaders/looks/paper.vs", "it would become this look's vertex shader");
        assertTrue(refused().contains("beside 'paper.vs'"));
    }

    @Test
    void linksAndFoldersInTheWayAreRefused() throws IOException {
        Files.createDirectories(into.resolve(LOOK));
        assertTrue(refused().contains("no file"));
        Files.delete(into.resolve(LOOK));
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(into.resolve("shaders/looks/pics"), elsewhere);
        assertTrue(refused().contains("is a link"));
        Files.delete(into.resolve("shaders/looks/pics"));
        Files.createSymbolicLink(into.resolve(LOOK), folder.resolve("nowhere"));
        assertTrue(refused().contains("no file"));
    }

    @Test
    void whateverFailsInTheMiddleIsTakenBack() throws IOException {
        Workshop there = new Workshop(into);
        there.write(LOOK, "another");
        there.write("shaders/looks/wipe.fs", "another");
        Map<String, String> before = Workshop.tree(into);
        int moves = 0;
        for (int fails = 0; fails < 20; fails++) {
            int[] left = {fails};
            Placing.Mover failing =
                    (from, to) -> {
                        if (left[0]-- == 0) {
                            throw new IOException("the disk is full");
                        }
                        Placing.Mover.ATOMIC.move(from, to);
                    };
            Installing installing = new Installing(into, true, failing);
            try {
                installing.install(file);
                moves = fails;
                break;
            } catch (UserError e) {
                assertTrue(e.getMessage().contains("the disk is full. Everything is as it was."));
                assertEquals(before, Workshop.tree(into), "after " + fails + " moves");
            }
        }
        assertEquals(8, moves, "six files, two of them over others");
        assertEquals(Workshop.PAPER, Files.readString(into.resolve(LOOK)));
    }

    @Test
    void whatAMachineLeftInTheMiddleIsTakenBackBeforeTheNext() throws IOException {
        Workshop there = new Workshop(into);
        there.write(LOOK, "another");
        Map<String, String> before = Workshop.tree(into);
        for (int ends = 0; ends < 4; ends++) {
            Map<Path, Path> copy = new HashMap<>();
            int[] left = {ends};
            Placing.Mover dying =
                    (from, to) -> {
                        if (left[0]-- == 0) {
                            copyOf(into, folder.resolve("dead"), copy);
                        }
                        Placing.Mover.ATOMIC.move(from, to);
                    };
            new Installing(into, true, dying).install(file);
            Folders.delete(into);
            Files.move(folder.resolve("dead"), into);
            assertTrue(Workshop.tree(into).keySet().stream().anyMatch(n -> n.contains("journal")));
            Placing.recover(into);
            assertEquals(before, Workshop.tree(into), "ended after " + ends + " moves");
        }
    }

    private static void copyOf(Path from, Path to, Map<Path, Path> copied) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : (Iterable<Path>) all::iterator) {
                Path place = to.resolve(from.relativize(path).toString());
                copied.put(path, Files.copy(path, place));
            }
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenIsNamed() throws IOException {
        Files.writeString(into, "a file");
        UserError refusal = assertThrows(UserError.class, () -> install(false));
        assertTrue(
                refusal.getMessage().contains("could not be installed into"), refusal.getMessage());
    }
}
