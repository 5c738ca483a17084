package elysium.glow.app.shader;

import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonBoolean;
import elysium.glow.parameter.Kind;
import elysium.glow.parameter.Parameter;
import java.util.List;

/** One value of a values file, as its input wants it. */
record InputValue(JsonDocument json, Parameter parameter) {

    float[] of(JsonValue value) {
        Kind kind = parameter.kind();
        return kind.components() == 1
                ? new float[] {single(value, kind)}
                : components(value, kind.components());
    }

    private float single(JsonValue value, Kind kind) {
        boolean truth = kind == Kind.BOOL || kind == Kind.EVENT;
        if (truth && value instanceof JsonBoolean said) {
            return said.value() ? 1 : 0;
        }
        float number = number(value);
        if (truth && number != 0 && number != 1) {
            throw json.error(value, what() + " must be true or false.");
        }
        if (kind == Kind.LONG && number != Math.rint(number)) {
            throw json.error(value, what() + " must be a whole number.");
        }
        return number;
    }

    private float[] components(JsonValue value, int count) {
        List<JsonValue> elements = json.elements(value, what());
        boolean opaque = parameter.kind() == Kind.COLOR && elements.size() == 3;
        if (elements.size() != count && !opaque) {
            throw json.error(value, what() + " must be a list of " + count + " numbers.");
        }
        float[] floats = new float[count];
        floats[count - 1] = 1;
        for (int i = 0; i < elements.size(); i++) {
            floats[i] = number(elements.get(i));
        }
        return floats;
    }

    private float number(JsonValue value) {
        float number = (float) json.number(value, what());
        if (!Float.isFinite(number)) {
            throw json.error(value, what() + " is too large.");
        }
        return number;
    }

    private String what() {
        return "the input '" + parameter.name() + "'";
    }
}
