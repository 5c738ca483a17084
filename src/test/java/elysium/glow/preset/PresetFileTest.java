package elysium.glow.preset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.FileError;
import elysium.glow.flow.UserError;
import elysium.glow.isf.LookFolder;
import elysium.glow.json.JsonDocument;
import elysium.glow.mood.Signal;
import elysium.glow.parameter.Curve;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresetFileTest {
    private static final String LOOK =
            """
            /*{"INPUTS": [
              {"NAME": "glow", "TYPE": "float", "MIN": 0, "MAX": 40, "DEFAULT": 4},
              {"NAME": "tint", "TYPE": "color", "DEFAULT": [0, 0.4, 1, 1]},
              {"NAME": "mode", "TYPE": "long", "VALUES": [0, 2], "LABELS": ["soft", "hard"]},
              {"NAME": "on", "TYPE": "bool"},
              {"NAME": "at", "TYPE": "point2D"},
              {"NAME": "flash", "TYPE": "event"}]}*/
            void main() { gl_FragColor = tint * glow; }
            """;

    private static final String WIPE =
            """
            /*{"INPUTS": [
              {"NAME": "startImage", "TYPE": "image"}, {"NAME": "endImage", "TYPE": "image"},
              {"NAME": "progress", "TYPE": "float", "MIN": 0, "MAX": 1}]}*/
            void main() {
              bool over = isf_FragNormCoord.x < progress;
              gl_FragColor = over ? IMG_THIS_PIXEL(endImage) : IMG_THIS_PIXEL(startImage);
            }
            """;

    private static final String PRESET =
            """
            {
              "note": "for the tall wall",
              "version": 1, "intent": "i", "tags": ["a", "b"], "license": "CC0-1.0",
              "layers": [
                { "look": "lips", "blend": "add", "opacity": 0.50,
                  "values": { "glow": 1e1, "tint": [0, 0, 0.5, 1], "mode": "hard", "on": true },
                  "routes": [
                    { "from": "smile", "to": "glow", "low": 4, "high": 40, "curve": "easeIn",
                      "rise": 0.2, "fall": 1.5, "note": "slow to leave" },
                    { "from": "browRaise", "to": "tint.b" },
                    { "from": "presence", "to": "opacity" } ] } ],
              "swarm": { "count": 20000, "color": [0, 0.3, 1, 1] },
              "finish": { "tone": "filmic", "exposure": -1.5 },
              "routes": [ { "from": "talk", "to": "swarm.birth", "high": 0.5 },
                          { "from": "lfo1", "to": "finish.bloom" } ],
              "morph": { "seconds": 2.5, "curve": "easeOut", "look": "wipe" }
            }
            """;

    @TempDir Path folder;
    private LookFolder looks;

    @BeforeEach
    void writeTheLook() throws IOException {
        Files.writeString(folder.resolve("lips.fs"), LOOK);
        Files.writeString(folder.resolve("wipe.fs"), WIPE);
        looks = new LookFolder(folder);
    }

    private PresetFile file(String text) {
        Path path = Path.of("test.json");
        return PresetFile.of(path, JsonDocument.parse("test.json", text), looks);
    }

    private String refusal(String text) {
        FileError error = assertThrows(FileError.class, () -> file(text), text);
        assertTrue(error.line() > 0 && error.column() > 0, error.getMessage());
        return error.getMessage();
    }

    private String layer(String members) {
        return refusal("{\"version\": 1, \"layers\": [{\"look\": \"lips\", " + members + "}]}");
    }

    private String value(String members) {
        return layer("\"values\": {" + members + "}");
    }

    private String route(String members) {
        return layer("\"routes\": [{" + members + "}]");
    }

    @Test
    void readsEverything() {
        Preset preset = file(PRESET).preset();
        assertEquals("test", preset.name());
        assertEquals(List.of("a", "b"), preset.about().tags());
        assertEquals("CC0-1.0", preset.about().license());
        assertEquals(2.5f, preset.morph().seconds());
        assertEquals(Curve.EASE_OUT, preset.morph().curve());
        assertEquals("wipe", preset.morph().through().name());
        Layer layer = preset.layers().getFirst();
        assertEquals(Blend.ADD, layer.blend());
        assertEquals(0.5f, layer.opacity());
        assertEquals(
                Map.of(
                        "glow", List.of(10f),
                        "tint", List.of(0f, 0f, 0.5f, 1f),
                        "mode", List.of(2f),
                        "on", List.of(1f)),
                layer.values());
        assertEquals(
                List.of(
                        new Route(Signal.SMILE, "glow", 4, 40, Curve.EASE_IN, 0.2f, 1.5f),
                        new Route(Signal.BROW_RAISE, "tint.b", 0, 1, Curve.LINEAR, 0, 0),
                        new Route(Signal.PRESENCE, "opacity", 0, 1, Curve.LINEAR, 0, 0)),
                layer.routes());
        assertEquals(List.of(20000f), preset.swarm().get("count"));
        assertEquals(Map.of("tone", List.of(0f), "exposure", List.of(-1.5f)), preset.finish());
        assertEquals("swarm.birth", preset.routes().getFirst().to());
    }

    @Test
    void refusesUnknownKeysWithASuggestion() {
        assertEquals(
                "test.json:1:16: a preset has no key 'layer'; did you mean 'layers'?",
                refusal("{\"version\": 1, \"layer\": []}"));
        assertTrue(layer("\"opactiy\": 1").endsWith("did you mean 'opacity'?"));
        assertTrue(value("\"glwo\": 1").endsWith("has no key 'glwo'; did you mean 'glow'?"));
        assertTrue(route("\"form\": \"smile\"").endsWith("did you mean 'from'?"));
        assertTrue(layer("\"blend\": \"ad\"").endsWith("did you mean 'add'?"));
        assertTrue(value("\"mode\": \"hrad\"").endsWith("did you mean 'hard'?"));
        assertTrue(route("\"from\": \"smlie\", \"to\": \"glow\"").endsWith("mean 'smile'?"));
        assertTrue(
                route("\"from\": \"smile\", \"to\": \"tint.p\"").contains("did you mean 'tint."));
        assertTrue(route("\"from\": \"smile\", \"to\": \"flash\"").contains("cannot lead to"));
        assertTrue(
                refusal("{\"version\": 1, \"layers\": [{\"look\": \"lisp\"}]}")
                        .endsWith("did you mean 'lips'?"));
    }

    @Test
    void refusesWhatIsOutsideOfItsRange() {
        assertTrue(value("\"glow\": 40.5").contains("must lie between 0.0 and 40.0"));
        assertTrue(value("\"glow\": -1").contains("'glow' must lie"));
        assertTrue(value("\"glow\": 1e300").contains("'glow' must lie"));
        assertTrue(value("\"tint\": [0, 0, 2, 1]").contains("'tint' must lie"));
        assertTrue(value("\"tint\": [0, 0]").contains("a list of 4 numbers"));
        assertTrue(value("\"mode\": 1").contains("one of its choices"));
        assertTrue(value("\"on\": 1").contains("true or false"));
        assertTrue(value("\"flash\": true").contains("is an event"));
        assertTrue(layer("\"opacity\": 1.01").contains("between 0.0 and 1.0"));
        assertTrue(route("\"from\": \"smile\", \"to\": \"glow\", \"high\": 41").contains("'high'"));
        assertTrue(route("\"from\": \"smile\", \"to\": \"glow\", \"rise\": -1").contains("'rise'"));
        assertTrue(route("\"from\": \"smile\", \"to\": \"at.x\"").contains("needs the key 'low'"));
        String swarm = "{\"version\": 1, \"layers\": [], \"swarm\": {\"count\": 1.5}}";
        assertTrue(refusal(swarm).contains("a whole number"));
    }

    @Test
    void refusesWhatIsMissingOrOfAnotherVersion() {
        assertTrue(refusal("{\"layers\": []}").contains("needs the key 'version'"));
        assertTrue(refusal("{\"version\": 1}").contains("needs the key 'layers'"));
        assertTrue(refusal("{\"version\": 2, \"layers\": []}").contains("only version 1"));
        assertTrue(refusal("{\"version\": 1, \"layers\": [{}]}").contains("needs the key 'look'"));
        assertTrue(refusal("[]").contains("a preset must be an object"));
        String many = "{\"version\": 1, \"layers\": [" + "{},".repeat(16) + "{}]}";
        assertTrue(refusal(many).contains("16 layers are the most"));
        String finish = "{\"version\": 1, \"layers\": [], \"finish\": \"nothing\"}";
        assertTrue(refusal(finish).contains("or \"none\""));
    }

    @Test
    void refusesAMorphThatCannotBe() {
        String start = "{\"version\": 1, \"layers\": [], \"morph\": ";
        assertTrue(refusal(start + "{}}").contains("'morph' needs the key 'seconds'"));
        assertTrue(refusal(start + "{\"seconds\": 61}}").contains("'seconds' must lie between"));
        assertTrue(refusal(start + "{\"seconds\": 1, \"curv\": 1}}").contains("mean 'curve'?"));
        String through = "{\"seconds\": 1, \"look\": \"lips\"}}";
        assertTrue(refusal(start + through).contains("'lips' is no transition: it needs"));
        assertTrue(refusal(start + "{\"seconds\": 1, \"look\": \"wip\"}}").contains("'wipe'?"));
    }

    @Test
    void printsExactlyWhatItRead() {
        PresetFile file = file(PRESET);
        assertEquals(PRESET, file.textWith(file.preset()));
        Performance untouched = Performance.of(file.preset(), file.looks());
        assertEquals(PRESET, file.textWith(untouched.asSet()));
    }

    @Test
    void changesOnlyTheTextOfWhatTheHandTurned() {
        PresetFile file = file(PRESET);
        Performance performance = Performance.of(file.preset(), file.looks());
        performance.dials().set(0, 0, 12.5f);
        performance.dials().set(0, 2, 0);
        performance.dials().set(performance.groups().finish(), Finish.EXPOSURE.ordinal(), 1);
        performance.dials().set(performance.groups().mix(), 0, 0.75f);
        String wanted =
                PRESET.replace("1e1", "12.5")
                        .replace("\"hard\"", "\"soft\"")
                        .replace("-1.5 }", "1 }")
                        .replace("0.50,", "0.75,");
        assertEquals(wanted, file.textWith(performance.asSet()));
    }

    @Test
    void addsWhatThePresetDidNotName() {
        PresetFile file = file("{\"version\": 1, \"layers\": [{\"look\": \"lips\"}]}");
        Performance performance = Performance.of(file.preset(), file.looks());
        performance.dials().set(0, 1, 2, 0.25f);
        performance.dials().set(performance.groups().swarm(), Swarm.COUNT.ordinal(), 500);
        assertEquals(
                "{\"version\": 1, \"layers\": [{\"look\": \"lips\", "
                        + "\"values\": { \"tint\": [0, 0.4, 0.25, 1] }}], "
                        + "\"swarm\": { \"count\": 500 }}",
                file.textWith(performance.asSet()));
    }

    @Test
    void savesWholeAndOnlyOverWhatItRead() throws IOException {
        Path path = folder.resolve("ein Lächeln \uD83C\uDF0A.json");
        Files.writeString(path, PRESET);
        PresetFile file = PresetFile.read(path, looks);
        Performance performance = Performance.of(file.preset(), file.looks());
        performance.dials().set(0, 0, 7);
        PresetFile saved = file.save(performance.asSet());
        assertEquals(PRESET.replace("1e1", "7"), Files.readString(path));
        assertEquals(saved.preset().layers(), PresetFile.read(path, looks).preset().layers());
        assertThrows(UserError.class, () -> file.save(performance.asSet()));
        assertEquals(PRESET.replace("1e1", "7"), Files.readString(path));
        try (var left = Files.list(folder)) {
            assertFalse(left.anyMatch(each -> each.toString().endsWith(".new")));
        }
    }
}
