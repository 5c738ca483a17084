package elysium.glow.preset.library;

import elysium.glow.flow.UserError;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue;
import elysium.glow.preset.PresetFolder;
import elysium.glow.preset.Section;
import elysium.glow.preset.library.Playlist.Turn;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A playlist that somebody wrote, as strict as a preset: what is wrong has its line. */
public record PlaylistFile(Path path, String intent, Playlist playlist) {
    static final int VERSION = 1;
    static final int MOST_TURNS = 1000;
    static final float LEAST_MINUTES = 0.25f;
    static final float MOST_MINUTES = 1440;
    static final float LONGEST_MORPH_SECONDS = 60;
    static final List<String> KEYS =
            List.of("$schema", "version", "intent", "minutes", "morphSeconds", "shuffle", "turns");
    static final List<String> TURN_KEYS = List.of("preset", "minutes", "morphSeconds");

    private static final float USUAL_MINUTES = 3;
    private static final String MINUTES = "minutes";
    private static final String MORPH = "morphSeconds";

    /** Reads and checks a file; each of its presets must be there. */
    public static PlaylistFile read(Path path, PresetFolder presets) {
        JsonDocument json = JsonDocument.read(path);
        Section list = Section.of(json, json.root(), "a playlist", KEYS);
        list.text("$schema", "");
        JsonValue version = list.need("version", "a playlist");
        if (json.number(version, "'version'") != VERSION) {
            throw json.error(version, "only version " + VERSION + " of playlists is known here.");
        }
        JsonValue listed = list.need("turns", "a playlist");
        List<JsonValue> elements = list.list("turns", MOST_TURNS);
        if (elements.isEmpty()) {
            throw json.error(listed, "a playlist needs one turn at the least.");
        }
        float minutes = minutes(list, USUAL_MINUTES);
        Float morph = morph(list, null);
        List<Turn> turns = new ArrayList<>();
        for (JsonValue element : elements) {
            Section turn = Section.of(json, element, "a turn", TURN_KEYS);
            String preset = preset(json, turn.need("preset", "a turn"), presets);
            turns.add(new Turn(preset, 60.0 * minutes(turn, minutes), morph(turn, morph)));
        }
        Playlist playlist = new Playlist(turns, list.flag("shuffle"), 1);
        return new PlaylistFile(path, list.text("intent", ""), playlist);
    }

    private static float minutes(Section section, float otherwise) {
        return section.number(MINUTES, LEAST_MINUTES, MOST_MINUTES, otherwise);
    }

    private static Float morph(Section section, Float otherwise) {
        boolean said = section.find(MORPH) != null;
        return said ? Float.valueOf(section.number(MORPH, 0, LONGEST_MORPH_SECONDS, 0)) : otherwise;
    }

    private static String preset(JsonDocument json, JsonValue value, PresetFolder presets) {
        String name = json.text(value, "'preset'");
        try {
            presets.file(name);
            return name;
        } catch (UserError e) {
            throw json.error(value, e.getMessage() + ".");
        }
    }
}
