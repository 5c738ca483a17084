package elysium.glow.app.shader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.UserError;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookFolder;
import elysium.glow.isf.LookReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Looks to go on from, and the list of those at hand. */
final class FirstLookTest {
    @TempDir Path folder;
    private FirstLook first;

    @BeforeEach
    void open() {
        first = new FirstLook(new LookFolder(Path.of("shaders", "looks")), folder);
    }

    @Test
    void theFirstOneHasOneOfEverything() throws IOException {
        Path file = first.write("mein Licht", null);
        assertEquals(folder.resolve("mein Licht.fs"), file);
        Look look = LookReader.read(file);
        assertFalse(look.parameters().isEmpty() || look.images().isEmpty());
        assertEquals("smile", look.routes().getFirst().from());
        assertTrue(Files.readString(file).lines().count() <= 60, "short enough to be read");
    }

    @Test
    void copiesAnotherToTheLetter() throws IOException {
        Path other = Path.of("shaders", "looks", "nacre.fs");
        assertEquals(Files.readString(other), Files.readString(first.write("a", "nacre")));
        assertEquals(Files.readString(other), Files.readString(first.write("b.fs", "" + other)));
        Path own = Files.writeString(folder.resolve("own.frag"), "/*{}*/ void main() {}");
        Files.writeString(folder.resolve("own.vert"), "void main() { isf_vertShaderInit(); }");
        assertEquals(folder.resolve("c.fs"), first.write("c", own.toString()));
        assertTrue(Files.exists(folder.resolve("c.vs")), "with its vertex shader");
    }

    @Test
    void neverWritesOverAnother() throws IOException {
        Files.writeString(folder.resolve("mine.fs"), "mine");
        Path vertex = Files.writeString(folder.resolve("bare.vs"), "mine");
        for (String name : new String[] {"mine", "Mine", "mine.fs"}) {
            UserError refusal = assertThrows(UserError.class, () -> first.write(name, null));
            assertTrue(refusal.getMessage().contains("already"), refusal.getMessage());
            assertEquals(1, refusal.exitCode());
        }
        Path own = Files.writeString(folder.resolve("own.fs"), "/*{}*/ void main() {}");
        Files.writeString(folder.resolve("own.vs"), "other");
        assertThrows(UserError.class, () -> first.write("bare", own.toString()));
        assertEquals("mine", Files.readString(vertex));
        assertFalse(Files.exists(folder.resolve("bare.fs")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"../a | has '/'", "'' | is empty", ".fs | is empty", "-rf | begins with '-'"})
    void namesThatNoFileShouldHaveAreRefused(String name, String why) {
        UserError refusal = assertThrows(UserError.class, () -> first.write(name, null));
        assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
        assertEquals(2, refusal.exitCode());
    }

    @Test
    void whatIsNotThereCannotBeCopied() {
        UserError refusal = assertThrows(UserError.class, () -> first.write("a", "nacer"));
        assertTrue(refusal.getMessage().contains("'nacre'"), refusal.getMessage());
        assertThrows(UserError.class, () -> first.write("a", "nowhere.fs"));
        assertFalse(Files.exists(folder.resolve("a.fs")));
    }

    @Test
    void theListTellsWhatEachOneTakes() throws IOException {
        first.write("mine", null);
        Files.writeString(folder.resolve("broken.fs"), "/*{ \"INPUTS\": 1 }*/");
        LookList list = new LookList(new LookFolder(folder));
        assertTrue(list.text().contains("tint, glow, reach, field (mouthField)"), list.text());
        assertTrue(list.text().contains("(broken) "), list.text());
        assertTrue(list.isBroken());
        assertTrue(list.json().contains("\"name\": \"glow\", \"type\": \"float\""), list.json());
        assertEquals(2, list.json().lines().count());
        for (String line : list.json().lines().toList()) {
            elysium.glow.json.JsonDocument.parse("line", line);
        }
    }
}
