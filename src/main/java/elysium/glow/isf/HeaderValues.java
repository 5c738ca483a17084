package elysium.glow.isf;

import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonArray;
import elysium.glow.json.JsonValue.JsonBoolean;
import elysium.glow.json.JsonValue.JsonNumber;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.json.JsonValue.JsonText;
import elysium.glow.parameter.Curve;
import elysium.glow.parameter.Kind;
import java.util.ArrayList;
import java.util.List;

/** The manners of writing a value in a header, read into one. */
record HeaderValues(JsonDocument json) {

    /** 0, 1, 0.0, 1.0, true, or the same in quotes. */
    boolean flag(JsonValue value, String what) {
        return number(value, what) != 0;
    }

    boolean flag(JsonObject object, String key, String sameInLowerCase) {
        JsonValue value = object.find(key);
        JsonValue other = value == null ? object.find(sameInLowerCase) : value;
        return other != null && flag(other, "'" + key + "'");
    }

    double number(JsonValue value, String what) {
        return switch (value) {
            case JsonNumber number -> number.value();
            case JsonBoolean truth -> truth.value() ? 1 : 0;
            case JsonText text -> quoted(text, what);
            default -> json.number(value, what);
        };
    }

    private double quoted(JsonText text, String what) {
        String word = text.value().strip();
        if (word.equalsIgnoreCase("true") || word.equalsIgnoreCase("false")) {
            return word.equalsIgnoreCase("true") ? 1 : 0;
        }
        try {
            double value = Double.parseDouble(word);
            if (Double.isFinite(value)) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Said below, as for any other word that is not a number.
        }
        throw json.error(text, what + " must be a number, not '" + word + "'.");
    }

    /** A float for each component; a colour of three is opaque. */
    List<Float> components(JsonValue value, Kind kind, String what) {
        if (kind.components() == 1) {
            return List.of((float) number(value, what));
        }
        if (!(value instanceof JsonArray list)) {
            throw json.error(value, what + " must be a list of " + kind.components() + " numbers.");
        }
        List<Float> components = new ArrayList<>();
        for (JsonValue element : list.elements()) {
            components.add((float) number(element, what));
        }
        if (kind == Kind.COLOR && components.size() == 3) {
            components.add(1f);
        }
        if (components.size() != kind.components()) {
            throw json.error(value, what + " must be a list of " + kind.components() + " numbers.");
        }
        return List.copyOf(components);
    }

    /** The string of that key, or the other if the key is absent. */
    String text(JsonObject object, String key, String otherwise) {
        JsonValue value = object.find(key);
        return value == null ? otherwise : json.text(value, "'" + key + "'");
    }

    List<JsonValue> list(JsonObject object, String key) {
        JsonValue value = object.find(key);
        return value == null ? List.of() : json.elements(value, "'" + key + "'");
    }

    Curve curve(JsonObject object, String key) {
        JsonValue value = object.find(key);
        if (value == null) {
            return Curve.LINEAR;
        }
        String word = json.text(value, "'" + key + "'");
        List<String> known = new ArrayList<>();
        for (Curve curve : Curve.values()) {
            if (curve.spelling().equals(word)) {
                return curve;
            }
            known.add(curve.spelling());
        }
        throw json.error(value, "there is no curve '" + word + "'; one of " + known + ".");
    }
}
