package elysium.glow.preset;

import elysium.glow.flow.FileError;
import elysium.glow.flow.NearMiss;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An object of a preset file, of which every key is known. */
public record Section(JsonDocument json, JsonObject object) {

    public static Section of(JsonDocument json, JsonValue value, String what, List<String> keys) {
        JsonObject object = json.object(value, what);
        for (JsonObject.Member member : object.members()) {
            if (member.key().equals(Limits.NOTE)) {
                json.text(member.value(), "'note'");
            } else if (!keys.contains(member.key())) {
                String hint = NearMiss.hint(member.key(), keys);
                throw json.error(
                        member.keySpan(), what + " has no key '" + member.key() + "'" + hint);
            }
        }
        return new Section(json, object);
    }

    public JsonValue find(String key) {
        return object.find(key);
    }

    public JsonValue need(String key, String what) {
        JsonValue value = object.find(key);
        if (value == null) {
            throw json.error(object, what + " needs the key '" + key + "'.");
        }
        return value;
    }

    public String text(String key, String otherwise) {
        JsonValue value = object.find(key);
        return value == null ? otherwise : json.text(value, "'" + key + "'");
    }

    /** True or false; false where the key is absent. */
    public boolean flag(String key) {
        JsonValue value = object.find(key);
        if (value == null || value instanceof JsonValue.JsonBoolean) {
            return value instanceof JsonValue.JsonBoolean flag && flag.value();
        }
        throw json.error(value, "'" + key + "' must be true or false.");
    }

    /** Between the two, both included; an absent key gives the other value. */
    public float number(String key, float low, float high, float otherwise) {
        JsonValue value = object.find(key);
        if (value == null) {
            return otherwise;
        }
        double number = json.number(value, "'" + key + "'");
        if (number < low || number > high) {
            throw outside(value, key, low, high);
        }
        return (float) number;
    }

    FileError outside(JsonValue value, String key, float low, float high) {
        return json.error(value, "'" + key + "' must lie between " + low + " and " + high + ".");
    }

    public List<JsonValue> list(String key, int most) {
        JsonValue value = object.find(key);
        if (value == null) {
            return List.of();
        }
        List<JsonValue> elements = json.elements(value, "'" + key + "'");
        if (elements.size() > most) {
            throw json.error(value, "'" + key + "' may hold " + most + " at the most.");
        }
        return elements;
    }

    /** The constant that is spelled so, or the other if the key is absent. */
    <E extends Enum<E>> E choice(String key, E otherwise, Function<E, String> spelling) {
        JsonValue value = object.find(key);
        if (value == null) {
            return otherwise;
        }
        String word = json.text(value, "'" + key + "'");
        List<String> known = new ArrayList<>();
        for (E constant : otherwise.getDeclaringClass().getEnumConstants()) {
            if (spelling.apply(constant).equals(word)) {
                return constant;
            }
            known.add(spelling.apply(constant));
        }
        String hint = NearMiss.hint(word, known);
        throw json.error(value, "'" + key + "' cannot be '" + word + "'" + hint);
    }
}
