package elysium.glow.preset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.UserError;
import elysium.glow.isf.LookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FirstPresetTest {
    @TempDir Path folder;
    private FirstPreset first;

    @BeforeEach
    void open() {
        LookFolder looks = new LookFolder(Path.of("shaders", "looks"));
        first = new FirstPreset(new PresetFolder(folder, looks));
    }

    @Test
    void startsWithOneOfEverything() {
        Path file = first.write("ein Lächeln", null);
        Preset preset = first.folder().read("ein Lächeln").preset();
        assertEquals(folder.resolve("ein Lächeln.json"), file);
        assertEquals(2, preset.layers().size());
        assertFalse(preset.layers().getLast().routes().isEmpty());
        assertFalse(preset.swarm().isEmpty() || preset.finish().isEmpty());
    }

    @Test
    void copiesAnotherToTheLetter() throws IOException {
        Path other = Path.of("presets", "fireflies.json");
        Path file = first.write("mine", other.toString());
        assertEquals(Files.readString(other), Files.readString(file));
    }

    @Test
    void neverWritesOverAnother() throws IOException {
        Path file = first.write("mine", null);
        Files.writeString(file, "{ \"version\": 1, \"layers\": [] }");
        for (String name : new String[] {"mine", "Mine", "MINE"}) {
            UserError refusal = assertThrows(UserError.class, () -> first.write(name, null));
            assertTrue(refusal.getMessage().contains("'mine' in"), refusal.getMessage());
        }
        assertEquals("{ \"version\": 1, \"layers\": [] }", Files.readString(file));
        assertEquals(1, first.folder().names().size());
    }

    @Test
    void aCopyOfWhatCannotBePlayedIsNotMade() throws IOException {
        Path broken = folder.resolve("broken.json");
        Files.writeString(broken, "{ \"version\": 1, \"layers\": [{ \"look\": \"none\" }] }");
        UserError refusal =
                assertThrows(UserError.class, () -> first.write("mine", broken.toString()));
        assertTrue(refusal.getMessage().contains("broken.json:1:"), refusal.getMessage());
        assertFalse(Files.exists(folder.resolve("mine.json")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | is empty",
                "../mine | has '/'",
                "a\\b | has '\\'",
                "c:mine | has ':'",
                ".hidden | begins with '.'",
                "-rf | begins with '-'",
                "mine. | ends with '.'",
                "NUL | a device",
                "com1.a | a device",
                "mine.json | is added to it"
            })
    void refusesNamesThatSomeSystemCannotHave(String name, String reason) {
        UserError refusal = assertThrows(UserError.class, () -> first.write(name, null));
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
        assertEquals(2, refusal.exitCode());
        assertEquals(0, first.folder().names().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\u0000b", "a\u202Eb", "a\u200Db", "a\u0301", "a\uD800"})
    void refusesNamesThatAreNotWhatTheyLookLike(String name) {
        assertTrue(PortableName.refusal(name) != null, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "a b", "Lächeln 2", "\uD83C\uDF0A", "комета", "a.b"})
    void namesOfAnyScriptAreWelcome(String name) {
        assertNull(PortableName.refusal(name));
    }

    @Test
    void aLongNameIsRefused() {
        assertNull(PortableName.refusal("a".repeat(64)));
        assertTrue(PortableName.refusal("a".repeat(65)).contains("longer than 64"));
    }
}
