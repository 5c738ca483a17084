package elysium.glow.preset.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.UserError;
import elysium.glow.isf.LookFolder;
import elysium.glow.preset.PresetFolder;
import elysium.glow.preset.library.Playlist.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaylistFileTest {
    private static final PresetFolder SHIPPED =
            new PresetFolder(Path.of("presets"), new LookFolder(Path.of("shaders", "looks")));

    @TempDir Path folder;

    private PlaylistFile of(String json) throws IOException {
        Path file = Files.writeString(folder.resolve("mine.playlist.json"), json);
        return PlaylistFile.read(file, SHIPPED);
    }

    @Test
    void aTurnSaysItsTimeOrTakesTheLists() throws IOException {
        PlaylistFile read =
                of(
                        """
                        { "version": 1, "intent": "Short.", "minutes": 2, "morphSeconds": 9,
                          "turns": [ { "preset": "plain", "note": "first" },
                                     { "preset": "fireflies", "minutes": 0.5, "morphSeconds": 0 } ]
                        }
                        """);
        assertEquals(
                List.of(new Turn("plain", 120, 9f), new Turn("fireflies", 30, 0f)),
                read.playlist().turns());
        assertEquals("Short.", read.intent());
        assertFalse(read.playlist().shuffled());
        PlaylistFile bare =
                of("{ \"version\": 1, \"shuffle\": true, \"turns\": [{ \"preset\": \"plain\" }] }");
        assertEquals(List.of(new Turn("plain", 180)), bare.playlist().turns());
        assertTrue(bare.playlist().shuffled());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ 'turns': [] } | 1:1: a playlist needs the key 'version'.",
                "{ 'version': 2, 'turns': [] } | 1:14: only version 1 of playlists",
                "{ 'version': 1 } | 1:1: a playlist needs the key 'turns'.",
                "{ 'version': 1, 'turns': [] } | 1:26: a playlist needs one turn",
                "{ 'version': 1, 'turn': [] } | 1:17: a playlist has no key 'turn'; did you mean",
                "{ 'version': 1, 'turns': [{}] } | 1:27: a turn needs the key 'preset'.",
                "{ 'version': 1, 'turns': [{ 'preset': 'plian' }] }"
                        + " | 1:39: there is no preset 'plian'",
                "{ 'version': 1, 'turns': [{ 'preset': 'plain', 'minutes': 0 }] }"
                        + " | 1:59: 'minutes' must lie between 0.25 and 1440",
                "{ 'version': 1, 'turns': [{ 'preset': 'plain', 'morphSeconds': 61 }] }"
                        + " | 1:64: 'morphSeconds' must lie between 0.0 and 60",
            })
    void whatIsWrongHasItsPlace(String json, String sentence) {
        UserError error =
                assertThrows(UserError.class, () -> of(json.replace('\'', '"')), sentence);
        String wanted = "mine.playlist.json:" + sentence;
        assertTrue(error.getMessage().contains(wanted), error.getMessage());
    }

    @Test
    void theSchemaIsPublished() throws IOException {
        String published = Files.readString(Path.of("presets", "playlist.schema.json"));
        assertEquals(PlaylistSchema.text(), published, "presets/playlist.schema.json is old");
    }

    @Test
    void anEveningHasEachPresetOnce() {
        Playlists playlists = new Playlists(SHIPPED);
        assertEquals(List.of("dusk-to-dawn"), playlists.names());
        List<String> evening =
                playlists.read("dusk-to-dawn").playlist().turns().stream()
                        .map(Turn::preset)
                        .toList();
        assertEquals(Set.copyOf(evening).size(), evening.size(), "one of them plays twice");
        UserError error = assertThrows(UserError.class, () -> playlists.read("dusk-to-down"));
        assertTrue(error.getMessage().contains("did you mean 'dusk-to-dawn'?"));
    }
}
