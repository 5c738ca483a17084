package elysium.glow.vision.onnx.own;

import elysium.glow.flow.FileError;
import elysium.glow.flow.NearMiss;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonBoolean;
import elysium.glow.json.JsonValue.JsonNumber;
import elysium.glow.json.JsonValue.JsonObject;
import java.util.Arrays;
import java.util.List;

/** The members of one object of a description, read strictly; what is not said is null. */
record Members(JsonDocument json, JsonObject object) {
    private static final String REMARK = "note";

    /** Refuses keys that are not known. */
    static Members of(JsonDocument json, JsonValue value, String what, String... known) {
        JsonObject object = json.object(value, what);
        for (JsonObject.Member member : object.members()) {
            if (member.key().equals(REMARK)) {
                json.text(member.value(), "'note'");
            } else if (!Arrays.asList(known).contains(member.key())) {
                String hint = NearMiss.hint(member.key(), Arrays.asList(known));
                String sentence = what + " knows no '" + member.key() + "'" + hint;
                throw json.error(member.keySpan(), sentence);
            }
        }
        return new Members(json, object);
    }

    JsonValue find(String key) {
        return object.find(key);
    }

    String text(String key) {
        JsonValue value = find(key);
        return value == null ? null : json.text(value, "'" + key + "'");
    }

    String choice(String key, List<String> words) {
        String word = text(key);
        if (word != null && !words.contains(word)) {
            String possible = String.join(", ", words);
            throw json.error(find(key), "'%s' can't be '%s': %s.".formatted(key, word, possible));
        }
        return word;
    }

    Boolean flag(String key) {
        JsonValue value = find(key);
        if (value == null || value instanceof JsonBoolean) {
            return value == null ? null : ((JsonBoolean) value).value();
        }
        throw json.error(value, "'" + key + "' must be true or false.");
    }

    Float number(String key, double low, double high) {
        JsonValue value = find(key);
        return value == null ? null : (float) within(value, key, low, high);
    }

    private double within(JsonValue value, String key, double low, double high) {
        double number = json.number(value, "'" + key + "'");
        if (number < low || number > high) {
            throw json.error(value, "'%s' takes %s to %s.".formatted(key, low, high));
        }
        return number;
    }

    /** A list of so many numbers; where one number stands for all, it may stand alone. */
    float[] numbers(String key, int count, double low, double high) {
        JsonValue value = find(key);
        if (value == null) {
            return null;
        }
        float[] numbers = new float[count];
        if (value instanceof JsonNumber) {
            Arrays.fill(numbers, (float) within(value, key, low, high));
            return numbers;
        }
        List<JsonValue> elements = json.elements(value, "'" + key + "'");
        if (elements.size() != count) {
            throw error(
                    value, "'%s' takes %d numbers, not %d.".formatted(key, count, elements.size()));
        }
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) within(elements.get(i), key, low, high);
        }
        return numbers;
    }

    FileError error(JsonValue at, String sentence) {
        return json.error(at, sentence);
    }
}
