package elysium.glow.preset.pack;

import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.preset.PresetName;
import java.util.ArrayList;
import java.util.List;

/** Reads a manifest: strict about what it needs, and about keys that are there twice. */
final class ManifestReader {
    private static final int HEX_DIGITS = 64;

    private final JsonDocument json;

    private ManifestReader(JsonDocument json) {
        this.json = json;
    }

    static Manifest read(String file, String text) {
        return new ManifestReader(JsonDocument.parse(file, text)).manifest();
    }

    private Manifest manifest() {
        JsonObject root = json.object(json.root(), "a manifest");
        double format = json.number(need(root, Manifest.FORMAT), "'format'");
        if (format != PackLimits.FORMAT) {
            throw json.error(
                    root.find(Manifest.FORMAT),
                    "this pack has a format that is not known here; only format %d is. A newer Elysium Glow may read it."
                            .formatted(PackLimits.FORMAT));
        }
        JsonValue preset = need(root, "preset");
        String name = json.text(preset, "'preset'");
        String refusal = PresetName.refusal(name);
        if (refusal != null) {
            throw json.error(preset, "no preset can be called that: its name " + refusal + ".");
        }
        List<Manifest.Listed> parts = new ArrayList<>();
        JsonValue list = need(root, "parts");
        for (JsonValue element : json.elements(list, "'parts'")) {
            parts.add(listed(json.object(element, "a part")));
        }
        return new Manifest(
                name,
                text(root, "intent"),
                text(root, "credit"),
                text(root, "license"),
                List.copyOf(parts));
    }

    private Manifest.Listed listed(JsonObject part) {
        JsonValue bytes = need(part, "bytes");
        double count = json.number(bytes, "'bytes'");
        if (count < 0 || count > PackLimits.MOST_PART_BYTES || count != Math.rint(count)) {
            throw json.error(bytes, "'bytes' must be a whole number, and no more than a part has.");
        }
        JsonValue hash = need(part, "sha256");
        String digits = json.text(hash, "'sha256'");
        boolean hex = digits.chars().allMatch(c -> "0123456789abcdef".indexOf(c) >= 0);
        if (!hex || digits.length() != HEX_DIGITS) {
            throw json.error(hash, "'sha256' must be 64 digits, 0 to 9 and a to f.");
        }
        String path = json.text(need(part, "path"), "'path'");
        return new Manifest.Listed(path, (long) count, digits, text(part, "credit"));
    }

    private JsonValue need(JsonObject object, String key) {
        JsonValue value = object.find(key);
        if (value == null) {
            throw json.error(object, "the manifest needs the key '" + key + "' here.");
        }
        return value;
    }

    private String text(JsonObject object, String key) {
        JsonValue value = object.find(key);
        return value == null ? "" : json.text(value, "'" + key + "'");
    }
}
