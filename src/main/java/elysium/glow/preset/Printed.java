package elysium.glow.preset;

import elysium.glow.json.JsonEdit;
import elysium.glow.parameter.Kind;
import elysium.glow.parameter.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Parts of a preset as JSON, as a person would write them. */
final class Printed {
    private Printed() {}

    static String value(Parameter parameter, List<Float> value) {
        if (parameter.kind() == Kind.BOOL) {
            return value.getFirst() != 0 ? "true" : "false";
        }
        for (Parameter.Choice choice : parameter.choices()) {
            if (choice.value() == value.getFirst()) {
                return JsonEdit.quoted(choice.label());
            }
        }
        if (parameter.kind().components() == 1) {
            return JsonEdit.number(value.getFirst());
        }
        return "[" + String.join(", ", value.stream().map(JsonEdit::number).toList()) + "]";
    }

    static String values(List<Parameter> parameters, Map<String, List<Float>> values) {
        List<String> members = new ArrayList<>();
        for (Parameter parameter : parameters) {
            List<Float> value = values.get(parameter.name());
            if (value != null) {
                members.add(member(parameter.name(), value(parameter, value)));
            }
        }
        return "{ " + String.join(", ", members) + " }";
    }

    static String route(Route route) {
        List<String> members = new ArrayList<>();
        members.add(member("from", JsonEdit.quoted(route.from().spelling())));
        members.add(member("to", JsonEdit.quoted(route.to())));
        members.add(member("low", JsonEdit.number(route.low())));
        members.add(member("high", JsonEdit.number(route.high())));
        if (route.curve() != elysium.glow.parameter.Curve.LINEAR) {
            members.add(member("curve", JsonEdit.quoted(route.curve().spelling())));
        }
        members.add(member("rise", JsonEdit.number(route.riseSeconds())));
        members.add(member("fall", JsonEdit.number(route.fallSeconds())));
        return "{ " + String.join(", ", members) + " }";
    }

    /** A list, its elements a line each under that indent. */
    static String routes(List<Route> routes, String indent) {
        if (routes.isEmpty()) {
            return "[]";
        }
        String gap = "\n" + indent + "    ";
        List<String> lines = routes.stream().map(Printed::route).toList();
        return "[" + gap + String.join("," + gap, lines) + "\n" + indent + "]";
    }

    /** A layer over several lines, each but the first under that indent. */
    static String layer(Layer layer, List<Parameter> parameters, String indent) {
        List<String> members = new ArrayList<>();
        members.add(member("look", JsonEdit.quoted(layer.look())));
        strip(layer.strip(), members);
        members.add(member("blend", JsonEdit.quoted(layer.blend().spelling())));
        members.add(member("opacity", JsonEdit.number(layer.opacity())));
        if (parameters.stream().anyMatch(p -> layer.values().containsKey(p.name()))) {
            members.add(member("values", values(parameters, layer.values())));
        }
        if (!layer.routes().isEmpty()) {
            members.add(member("routes", routes(layer.routes(), indent + "    ")));
        }
        String gap = "\n" + indent + "    ";
        return "{" + gap + String.join("," + gap, members) + "\n" + indent + "}";
    }

    private static void strip(Strip strip, List<String> members) {
        if (!strip.name().isEmpty()) {
            members.add(member("name", JsonEdit.quoted(strip.name())));
        }
        if (strip.mute()) {
            members.add(member("mute", "true"));
        }
        if (strip.solo()) {
            members.add(member("solo", "true"));
        }
        if (!strip.images().isEmpty()) {
            members.add(member("images", images(strip.images())));
        }
    }

    static String images(Map<String, String> images) {
        List<String> members = new ArrayList<>();
        new TreeMap<>(images)
                .forEach((input, plug) -> members.add(member(input, JsonEdit.quoted(plug))));
        return members.isEmpty() ? "{}" : "{ " + String.join(", ", members) + " }";
    }

    private static String member(String key, String json) {
        return JsonEdit.quoted(key) + ": " + json;
    }
}
