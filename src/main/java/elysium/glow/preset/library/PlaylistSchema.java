package elysium.glow.preset.library;

import elysium.glow.json.JsonEdit;
import elysium.glow.json.JsonLayout;

/** The JSON Schema of playlists, from the same limits that the reader checks by. */
public final class PlaylistSchema {
    private static final String STRING = "{ \"type\": \"string\" }";

    private PlaylistSchema() {}

    /** As it is published in {@code presets/playlist.schema.json}. */
    public static String text() {
        String minutes = number(PlaylistFile.LEAST_MINUTES, PlaylistFile.MOST_MINUTES);
        String morph = number(0, PlaylistFile.LONGEST_MORPH_SECONDS);
        String both = ", \"minutes\": " + minutes + ", \"morphSeconds\": " + morph;
        String turn = object("\"preset\"", "\"preset\": " + STRING + both);
        String turns =
                "{ \"type\": \"array\", \"items\": %s, \"minItems\": 1, \"maxItems\": %d }"
                        .formatted(turn, PlaylistFile.MOST_TURNS);
        String list =
                "\"$schema\": %s, \"version\": { \"const\": %d }, \"intent\": %s"
                        .formatted(STRING, PlaylistFile.VERSION, STRING);
        String root =
                object(
                        "\"version\", \"turns\"",
                        list
                                + both
                                + ", \"shuffle\": { \"type\": \"boolean\" }, \"turns\": "
                                + turns);
        String head =
                "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", "
                        + "\"title\": \"A playlist of Elysium Glow\", ";
        return JsonLayout.of("{ " + head + root.substring(2)) + "\n";
    }

    private static String number(float low, float high) {
        return "{ \"type\": \"number\", \"minimum\": %s, \"maximum\": %s }"
                .formatted(JsonEdit.number(low), JsonEdit.number(high));
    }

    private static String object(String required, String properties) {
        return ("{ \"type\": \"object\", \"additionalProperties\": false, \"required\": [%s],"
                        + " \"properties\": { %s, \"note\": %s } }")
                .formatted(required, properties, STRING);
    }
}
