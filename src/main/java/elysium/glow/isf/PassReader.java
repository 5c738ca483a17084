package elysium.glow.isf;

import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonArray;
import elysium.glow.json.JsonValue.JsonNumber;
import elysium.glow.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code PASSES}, and the first version's {@code PERSISTENT_BUFFERS}. */
final class PassReader {
    private static final int MOST_PASSES = 64;
    private static final SizeExpression WHOLE_WIDTH = (w, h, v) -> w;
    private static final SizeExpression WHOLE_HEIGHT = (w, h, v) -> h;

    private final Header header;
    private final HeaderValues values;
    private final Inputs inputs;
    private final Set<String> targets = new HashSet<>();

    PassReader(Header header, Inputs inputs) {
        this.header = header;
        this.inputs = inputs;
        values = new HeaderValues(header.json());
    }

    List<Pass> read() {
        List<JsonValue> elements = values.list(header.root(), "PASSES");
        if (elements.size() > MOST_PASSES) {
            throw header.json()
                    .error(header.root().find("PASSES"), "more than " + MOST_PASSES + " passes.");
        }
        if (elements.isEmpty()) {
            return List.of(new Pass(null, false, false, WHOLE_WIDTH, WHOLE_HEIGHT));
        }
        List<Pass> passes = new ArrayList<>();
        for (JsonValue element : elements) {
            passes.add(pass(header.json().object(element, "a pass")));
        }
        return List.copyOf(passes);
    }

    private Pass pass(JsonObject pass) {
        String target = target(pass);
        JsonObject declared = buffer(target);
        JsonObject sized = declared != null && pass.find("WIDTH") == null ? declared : pass;
        boolean persistent =
                values.flag(pass, "PERSISTENT", "persistent") || isPersistentBuffer(target);
        boolean floating =
                values.flag(pass, "FLOAT", "float")
                        || (declared != null && values.flag(declared, "FLOAT", "float"));
        return new Pass(
                target,
                persistent,
                floating,
                size(sized, "WIDTH", WHOLE_WIDTH),
                size(sized, "HEIGHT", WHOLE_HEIGHT));
    }

    private String target(JsonObject pass) {
        JsonValue value = pass.find("TARGET");
        String target = value == null ? "" : header.json().text(value, "'TARGET'");
        if (target.isEmpty()) {
            return null;
        }
        if (!GlslWords.isName(target)) {
            throw header.json().error(value, "'" + target + "' cannot be the name of a buffer.");
        }
        if (targets.add(target) && !inputs.names.add(target)) {
            throw header.json().error(value, "'" + target + "' is an input's name already.");
        }
        return target;
    }

    private boolean isPersistentBuffer(String target) {
        JsonValue buffers = header.root().find("PERSISTENT_BUFFERS");
        if (target == null || buffers == null) {
            return false;
        }
        if (buffers instanceof JsonArray names) {
            return names.elements().stream()
                    .anyMatch(name -> header.json().text(name, "a buffer's name").equals(target));
        }
        return header.json().object(buffers, "'PERSISTENT_BUFFERS'").find(target) != null;
    }

    /** What the first version says about a buffer of that name, or null. */
    private JsonObject buffer(String target) {
        boolean some = header.root().find("PERSISTENT_BUFFERS") instanceof JsonObject;
        if (target == null || !some) {
            return null;
        }
        JsonValue buffer = ((JsonObject) header.root().find("PERSISTENT_BUFFERS")).find(target);
        return buffer == null ? null : header.json().object(buffer, "a buffer");
    }

    private SizeExpression size(JsonObject pass, String key, SizeExpression whole) {
        JsonValue value = pass.find(key);
        if (value == null) {
            return whole;
        }
        if (value instanceof JsonNumber number) {
            double pixels = number.value();
            return (w, h, v) -> pixels;
        }
        String text = header.json().text(value, "'" + key + "'");
        try {
            return text.isBlank() ? whole : SizeParser.parse(text, inputs.parameters);
        } catch (IllegalArgumentException e) {
            throw header.json().error(value, e.getMessage());
        }
    }
}
