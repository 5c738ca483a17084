package elysium.glow.app;

import elysium.glow.json.JsonEdit;
import elysium.glow.json.JsonLayout;
import java.util.ArrayList;
import java.util.List;

/** The JSON Schema of settings files, from the same declarations that the reader checks by. */
final class SettingsSchema {
    private static final String WORDS = "{ \"type\": \"string\" }";

    private SettingsSchema() {}

    /** As it is published beside the program, in {@code settings.schema.json}. */
    static String text() {
        List<String> members = new ArrayList<>();
        for (Setting setting : Setting.values()) {
            String meaning = "\"description\": " + JsonEdit.quoted(setting.meaning());
            String schema = "{ " + setting.shape().schema() + ", " + meaning + " }";
            members.add(JsonEdit.quoted(setting.key()) + ": " + schema);
        }
        members.add("\"note\": " + WORDS);
        members.add("\"$schema\": " + WORDS);
        String head =
                "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", "
                        + "\"title\": \"Settings of Elysium Glow\", "
                        + "\"type\": \"object\", \"additionalProperties\": false, ";
        String properties = "\"properties\": { " + String.join(", ", members) + " }";
        return JsonLayout.of("{ " + head + properties + " }") + "\n";
    }
}
