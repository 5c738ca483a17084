package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.FileError;
import elysium.glow.flow.UserError;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.mood.ReadingKind;
import elysium.glow.parameter.Curve;
import elysium.glow.preset.Morph;
import elysium.glow.preset.library.Playlist;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingsTest {
    private static final String SCHEMA = "settings.schema.json";

    private static Settings of(String text) {
        return Settings.of(Path.of("glow.json"), JsonDocument.parse("glow.json", text));
    }

    @Test
    void withoutAFileEverythingIsUsual() {
        Settings none = Settings.NONE;
        assertEquals("sitter", none.fallback());
        assertEquals("1280x720", none.size());
        assertEquals(60, none.fps());
        assertEquals(0, none.scale());
        assertEquals(0, none.rotation());
        assertEquals(List.of(0.0, 0.0, 0.0, 0.0), none.crop());
        assertEquals(ReadingKind.EMOTION, none.reading());
        assertFalse(none.kiosk() || none.says(Setting.MIRROR));
        assertNull(none.text(Setting.SOURCE, null));
    }

    @Test
    void whatIsSaidIsRead() {
        Settings all =
                of(
                        """
                        {"note": "the foyer", "source": "webcam:\\"Brio\\"", "fallback": "sitter:3",
                         "cameraSize": "640x480", "cameraFps": 30, "exposure": 0.25, "loop": false,
                         "mirror": false, "rotation": 90, "crop": [0.1, 0, 0.2, 0], "fit": "whole",
                         "size": "1920x1080", "fps": 50, "scale": "auto", "display": "HDMI-1",
                         "fullscreen": true, "preset": "plankton", "kiosk": true}""");
        assertEquals("webcam:\"Brio\"", all.text(Setting.SOURCE, null));
        assertEquals("sitter:3", all.fallback());
        assertEquals(0.25, all.number(Setting.EXPOSURE, 1));
        assertFalse(all.flag(Setting.MIRROR, true) || all.flag(Setting.LOOP, true));
        assertEquals(90, all.rotation());
        assertEquals(List.of(0.1, 0.0, 0.2, 0.0), all.crop());
        assertEquals("1920x1080", all.size());
        assertEquals(50, all.fps());
        assertEquals(0, all.scale());
        assertEquals(ReadingKind.EXPRESSION, all.reading(), "a kiosk reads no emotions by itself");
        Settings kiosk = of("{\"kiosk\": true, \"reading\": \"emotion\"}");
        assertEquals(ReadingKind.EMOTION, kiosk.reading(), "unless its owner says so");
        assertEquals(0.5, of("{\"scale\": 0.5}").scale());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"sorce\": \"-\"}|1:2: there is no setting 'sorce'; did you mean 'source'?",
                "{\"fps\": 0}|1:9: 'fps' takes 1 to 480.",
                "{\"fps\": \"60\"}|1:9: 'fps' must be a number, not a string.",
                "{\"mirror\": 1}|1:12: 'mirror' must be true or false, not a number.",
                "{\"size\": \"0x0\"}|1:10: 'size' takes 16 to 8192 pixels a side.",
                "{\"size\": \"99999x100\"}|1:10: 'size' takes 16 to 8192 pixels a side.",
                "{\"size\": \"big\"}|1:10: 'size' must be a size such as \"1280x720\", not \"big\".",
                "{\"rotation\": 45}|1:14: 'rotation' cannot be '45': 0, 90, 180, 270 are possible.",
                "{\"fit\": \"hole\"}|1:9: 'fit' cannot be 'hole': fill, whole are possible; did you"
                        + " mean 'whole'?",
                "{\"scale\": \"big\"}|1:11: 'scale' must be \"auto\" or a number.",
                "{\"crop\": [0.5, 0, 0.5, 0]}|1:10: 'crop' cuts the whole picture away.",
                "{\"crop\": [0.5]}|1:10: 'crop' takes four parts: left, top, right, bottom.",
                "{\"preset\": \" \"}|1:12: 'preset' is empty; leave it out instead.",
                "{\"morph\": 61}|1:11: 'morph' takes 0 to 60.",
                "{\"morphCurve\": \"smoth\"}|1:16: 'morphCurve' cannot be 'smoth': linear, easeIn,"
                        + " easeOut, smooth, exponential are possible; did you mean 'smooth'?",
                "{\"playlist\": []}|1:14: 'playlist' takes 1 to 1000 presets.",
                "{\"playlist\": 7}|1:14: 'playlist' must be a list, [...], not a number.",
                "{\"playlist\": [7]}|1:15: a preset of the playlist must be a string, not a"
                        + " number.",
                "{\"playlist\": [{}]}|1:15: a turn of the playlist needs the key 'preset'.",
                "{\"playlist\": [{\"preset\": \"a\", \"seconds\": 0}]}|1:42: 'seconds' takes 1 to"
                        + " 86400.",
                "{\"shuffle\": 1.5}|1:13: 'shuffle' must be true, false or a whole number.",
                "[]|1:1: a settings file must be an object, {...}, not a list."
            })
    void aMistakeIsSaidAtItsPlace(String text, String sentence) {
        FileError error = assertThrows(FileError.class, () -> of(text));
        assertEquals("glow.json:" + sentence, error.getMessage());
    }

    @Test
    void aPlaylistTellsWhatFollowsWhat() {
        assertNull(new Running(of("{}")).playlist());
        assertEquals(ShowPlan.Course.USUAL, new Running(of("{}")).course());
        Running running =
                new Running(
                        of(
                                """
                                { "playlist": ["plain", { "preset": "fireflies", "seconds": 5 }],
                                  "playlistSeconds": 20, "shuffle": 7,
                                  "morph": 2.5, "morphCurve": "easeIn" }
                                """));
        Playlist playlist = running.playlist();
        assertEquals(
                List.of(new Playlist.Turn("plain", 20), new Playlist.Turn("fireflies", 5)),
                playlist.turns());
        assertTrue(playlist.shuffled());
        assertEquals(7, playlist.seed());
        assertEquals(new Morph(2.5f, Curve.EASE_IN, null), running.course().morph());
        Playlist all = new Running(of("{\"playlist\": \"all\", \"shuffle\": false}")).playlist();
        assertEquals(Places.presetFolder().names().size(), all.turns().size());
        assertFalse(all.shuffled());
        UserError unknown =
                assertThrows(
                        UserError.class,
                        () -> new Running(of("{\"playlist\": [\"plian\"]}")).playlist());
        assertTrue(
                unknown.getMessage().contains("glow.json: 'playlist': there is no preset 'plian'"));
        UserError missing =
                assertThrows(
                        UserError.class,
                        () -> new Running(of("{\"playlist\": \"favorites\"}")).playlist());
        assertTrue(
                missing.getMessage().contains("glow.json: 'playlist': there is no playlist"),
                missing::getMessage);
        assertTrue(missing.getMessage().contains("did you mean 'favourites'?"));
        Planning planning = new Planning(of("{\"playlist\": [\"fireflies\"]}"));
        assertEquals("fireflies", planning.preset(null), "the first one opens the show");
    }

    @Test
    void aPlaylistFromItsFileGoesBeforeTheSettings() {
        Settings settings = of("{ \"playlist\": [\"plain\"], \"preset\": \"plain\" }");
        Playlist evening = new Running(settings, "dusk-to-dawn").playlist();
        assertTrue(evening.turns().size() >= 6);
        assertTrue(evening.turns().getFirst().morphSeconds() > 0);
        assertNull(new Running(settings, "none").playlist());
        Settings said = of("{ \"playlist\": \"dusk-to-dawn\", \"shuffle\": 3 }");
        assertEquals(evening.turns(), new Running(said).playlist().turns());
        assertTrue(new Running(said).playlist().shuffled());

        ShowOptions options = new ShowOptions();
        options.playlist = "dusk-to-dawn";
        SourceOptions sitter = new SourceOptions();
        sitter.source = "sitter";
        ShowPlan plan = new Planning(settings).show(sitter, options);
        assertEquals(evening.turns().getFirst().preset(), plan.preset());
        assertEquals(evening, plan.course().playlist());
        options.preset = "fireflies";
        assertEquals("fireflies", new Planning(settings).show(sitter, options).preset());
    }

    @Test
    void theFileAskedForComesFirstThenTheNearOneThenOnesOwn(@TempDir Path folder)
            throws IOException {
        Path own = folder.resolve("config/elysium-glow/settings.json");
        Map<String, String> environment =
                Map.of("XDG_CONFIG_HOME", folder.resolve("config").toString());
        assertSame(Settings.NONE, Settings.find(null, folder, environment::get));
        Files.createDirectories(own.getParent());
        Files.writeString(own, "{\"fps\": 3}");
        assertEquals(3, Settings.find(null, folder, environment::get).fps());
        Files.writeString(folder.resolve("glow.json"), "{\"fps\": 2}");
        assertEquals(2, Settings.find(null, folder, environment::get).fps());
        Path asked = folder.resolve("with space 😀.json");
        assertThrows(UserError.class, () -> Settings.find(asked, folder, environment::get));
        Files.writeString(asked, "{\"fps\": 1}");
        assertEquals(1, Settings.find(asked, folder, environment::get).fps());
        assertNull(Settings.own(name -> null), "no home, no file of one's own");
    }

    @Test
    void thePublishedSchemaIsTheReaders() throws IOException {
        try (InputStream stream = Settings.class.getResourceAsStream("/" + SCHEMA)) {
            String published = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(SettingsSchema.text(), published);
            JsonDocument json = JsonDocument.parse(SCHEMA, published);
            JsonObject properties = (JsonObject) ((JsonObject) json.root()).find("properties");
            assertEquals(Setting.values().length + 2, properties.members().size());
            for (JsonObject.Member member : properties.members()) {
                assertTrue(
                        Setting.of(member.key()) != null
                                || List.of("note", "$schema").contains(member.key()));
            }
        }
    }
}
