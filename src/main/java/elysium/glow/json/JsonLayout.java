package elysium.glow.json;

import elysium.glow.json.JsonValue.JsonArray;
import elysium.glow.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Sets JSON over lines: what is short stays on one, what is long is indented by four. */
public final class JsonLayout {
    private static final int WIDEST = 96;

    private final JsonDocument json;

    private JsonLayout(JsonDocument json) {
        this.json = json;
    }

    public static String of(String text) {
        JsonDocument json = JsonDocument.parse("layout", text);
        return new JsonLayout(json).laid(json.root(), "");
    }

    private String laid(JsonValue value, String indent) {
        String flat = json.text().substring(value.span().start(), value.span().end());
        if (flat.length() + indent.length() <= WIDEST) {
            return flat;
        }
        String inner = indent + "    ";
        return switch (value) {
            case JsonObject object -> "{\n" + members(object, inner) + "\n" + indent + "}";
            case JsonArray array -> "[\n" + elements(array, inner) + "\n" + indent + "]";
            default -> flat;
        };
    }

    private String members(JsonObject object, String indent) {
        List<String> lines = new ArrayList<>();
        for (JsonObject.Member member : object.members()) {
            String key = JsonEdit.quoted(member.key()) + ": ";
            lines.add(indent + key + laid(member.value(), indent));
        }
        return String.join(",\n", lines);
    }

    private String elements(JsonArray array, String indent) {
        List<String> lines = new ArrayList<>();
        array.elements().forEach(element -> lines.add(indent + laid(element, indent)));
        return String.join(",\n", lines);
    }
}
