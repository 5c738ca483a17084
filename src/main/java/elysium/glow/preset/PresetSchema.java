package elysium.glow.preset;

import elysium.glow.json.JsonEdit;
import elysium.glow.json.JsonLayout;
import elysium.glow.mood.Signal;
import elysium.glow.parameter.Curve;
import elysium.glow.parameter.Kind;
import elysium.glow.parameter.Parameter;
import elysium.glow.parameter.Parameter.Choice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schema of preset files, from the same declarations that the reader checks by. */
public final class PresetSchema {
    private static final String STRING = "{ \"type\": \"string\" }";

    private PresetSchema() {}

    /** As it is published in {@code presets/preset.schema.json}. */
    public static String text() {
        Map<String, String> preset = keys(Limits.PRESET_KEYS);
        preset.put("version", "{ \"const\": " + Limits.VERSION + " }");
        preset.put("tags", list(STRING, Limits.MOST_TAGS));
        preset.put("layers", list(layer(), Limits.MOST_LAYERS));
        preset.put("swarm", dials(Swarm.PARAMETERS));
        preset.put(
                "finish",
                "{ \"oneOf\": [{ \"const\": \"none\" }, " + dials(Finish.PARAMETERS) + "] }");
        preset.put("routes", list(route(), Limits.MOST_ROUTES));
        preset.put("morph", morph());
        String root = object(preset, List.of("version", "layers"));
        String head =
                "\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", "
                        + "\"title\": \"A preset of Elysium Glow\", ";
        return JsonLayout.of("{ " + head + root.substring(2)) + "\n";
    }

    private static String layer() {
        Map<String, String> layer = keys(Limits.LAYER_KEYS);
        layer.put("blend", choice(Arrays.stream(Blend.values()).map(Blend::spelling).toList()));
        layer.put("opacity", number("number", "0", "1"));
        layer.put("mute", "{ \"type\": \"boolean\" }");
        layer.put("solo", "{ \"type\": \"boolean\" }");
        layer.put("images", "{ \"type\": \"object\", \"additionalProperties\": " + STRING + " }");
        String component = "{ \"type\": [\"number\", \"boolean\", \"string\", \"array\"] }";
        layer.put(
                "values", "{ \"type\": \"object\", \"additionalProperties\": " + component + " }");
        layer.put("routes", list(route(), Limits.MOST_ROUTES));
        return object(layer, List.of("look"));
    }

    private static String morph() {
        Map<String, String> morph = keys(Limits.MORPH_KEYS);
        morph.put("seconds", number("number", "0", JsonEdit.number(Limits.LONGEST_SECONDS)));
        morph.put("curve", curve());
        return object(morph, List.of("seconds"));
    }

    private static String curve() {
        return choice(Arrays.stream(Curve.values()).map(Curve::spelling).toList());
    }

    private static String route() {
        Map<String, String> route = keys(Limits.ROUTE_KEYS);
        route.put("from", choice(Arrays.stream(Signal.values()).map(Signal::spelling).toList()));
        route.put("low", "{ \"type\": \"number\" }");
        route.put("high", "{ \"type\": \"number\" }");
        route.put("curve", curve());
        String longest = JsonEdit.number(Limits.LONGEST_SECONDS);
        route.put("rise", number("number", "0", longest));
        route.put("fall", number("number", "0", longest));
        return object(route, List.of("from", "to"));
    }

    private static String dials(List<Parameter> parameters) {
        Map<String, String> dials = new LinkedHashMap<>();
        for (Parameter parameter : parameters) {
            dials.put(parameter.name(), dial(parameter));
        }
        return object(dials, List.of());
    }

    private static String dial(Parameter parameter) {
        if (!parameter.choices().isEmpty()) {
            return choice(parameter.choices().stream().map(Choice::label).toList());
        }
        String low = JsonEdit.number(parameter.range().low().getFirst());
        String high = JsonEdit.number(parameter.range().high().getFirst());
        String one = number(parameter.kind() == Kind.LONG ? "integer" : "number", low, high);
        int components = parameter.kind().components();
        if (components == 1) {
            return described(one, parameter);
        }
        String many = list(one, components);
        return described(
                many.substring(0, many.length() - 2) + ", \"minItems\": " + components + " }",
                parameter);
    }

    private static String described(String schema, Parameter parameter) {
        String hint = JsonEdit.quoted(parameter.look().hint());
        return schema.substring(0, schema.length() - 2) + ", \"description\": " + hint + " }";
    }

    /** Each key a string, until something else is said. */
    private static Map<String, String> keys(List<String> keys) {
        Map<String, String> properties = new LinkedHashMap<>();
        keys.forEach(key -> properties.put(key, STRING));
        return properties;
    }

    private static String object(Map<String, String> properties, List<String> required) {
        List<String> members = new ArrayList<>();
        properties.forEach((key, schema) -> members.add(JsonEdit.quoted(key) + ": " + schema));
        members.add(JsonEdit.quoted(Limits.NOTE) + ": " + STRING);
        return "{ \"type\": \"object\", \"additionalProperties\": false, \"required\": "
                + strings(required)
                + ", \"properties\": { "
                + String.join(", ", members)
                + " } }";
    }

    private static String list(String items, int most) {
        return "{ \"type\": \"array\", \"items\": " + items + ", \"maxItems\": " + most + " }";
    }

    private static String number(String type, String low, String high) {
        String limits = "\"minimum\": " + low + ", \"maximum\": " + high;
        return "{ \"type\": " + JsonEdit.quoted(type) + ", " + limits + " }";
    }

    private static String choice(List<String> words) {
        return "{ \"enum\": " + strings(words) + " }";
    }

    private static String strings(List<String> words) {
        return "[" + String.join(", ", words.stream().map(JsonEdit::quoted).toList()) + "]";
    }
}
