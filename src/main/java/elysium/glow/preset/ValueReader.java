package elysium.glow.preset;

import elysium.glow.flow.NearMiss;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonArray;
import elysium.glow.json.JsonValue.JsonBoolean;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.json.JsonValue.JsonText;
import elysium.glow.parameter.Kind;
import elysium.glow.parameter.Parameter;
import elysium.glow.parameter.Parameter.Choice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads values against the parameters that they are for: kind, range and choices. */
record ValueReader(JsonDocument json, List<Parameter> parameters) {

    /** By parameter, in the order of the file. */
    Map<String, List<Float>> read(JsonValue value, String what) {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        Section section = Section.of(json, value, what, names);
        Map<String, List<Float>> values = new LinkedHashMap<>();
        for (JsonObject.Member member : section.object().members()) {
            int place = names.indexOf(member.key());
            if (place >= 0) {
                values.put(member.key(), components(member.value(), parameters.get(place)));
            }
        }
        return values;
    }

    private List<Float> components(JsonValue value, Parameter parameter) {
        Kind kind = parameter.kind();
        if (kind == Kind.EVENT) {
            throw json.error(
                    value, "'" + parameter.name() + "' is an event, which no preset can hold.");
        }
        if (kind.components() == 1) {
            return List.of(single(value, parameter));
        }
        List<JsonValue> elements = value instanceof JsonArray list ? list.elements() : List.of();
        if (elements.size() != kind.components()) {
            String wanted = "a list of " + kind.components() + " numbers";
            throw json.error(value, "'" + parameter.name() + "' must be " + wanted + ".");
        }
        List<Float> components = new ArrayList<>();
        for (JsonValue element : elements) {
            components.add(number(element, parameter, components.size()));
        }
        return List.copyOf(components);
    }

    private float single(JsonValue value, Parameter parameter) {
        if (value instanceof JsonText label && !parameter.choices().isEmpty()) {
            return choice(label, parameter);
        }
        if (parameter.kind() == Kind.BOOL) {
            if (value instanceof JsonBoolean truth) {
                return truth.value() ? 1 : 0;
            }
            throw json.error(value, "'" + parameter.name() + "' must be true or false.");
        }
        return number(value, parameter, 0);
    }

    private float choice(JsonText label, Parameter parameter) {
        List<String> known = new ArrayList<>();
        for (Choice choice : parameter.choices()) {
            if (choice.label().equals(label.value())) {
                return choice.value();
            }
            known.add(choice.label());
        }
        String hint = NearMiss.hint(label.value(), known);
        throw json.error(
                label, "'" + parameter.name() + "' cannot be '" + label.value() + "'" + hint);
    }

    private float number(JsonValue value, Parameter parameter, int component) {
        double exact = json.number(value, "'" + parameter.name() + "'");
        float number = (float) exact;
        float low = parameter.range().low().get(component);
        float high = parameter.range().high().get(component);
        if (!(number >= low && number <= high)) {
            String wanted = "must lie between " + low + " and " + high;
            throw json.error(value, "'" + parameter.name() + "' " + wanted + ".");
        }
        if (parameter.kind() == Kind.LONG && parameter.fit(component, number) != exact) {
            String wanted = parameter.choices().isEmpty() ? "a whole number" : "one of its choices";
            throw json.error(value, "'" + parameter.name() + "' must be " + wanted + ".");
        }
        return number;
    }
}
