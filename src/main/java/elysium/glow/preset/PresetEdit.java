package elysium.glow.preset;

import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonEdit;
import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonArray;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.parameter.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Brings a preset's text up to what changed, touching nothing that stays as it was. */
final class PresetEdit {
    private record Change(Map<String, List<Float>> before, Map<String, List<Float>> after) {
        boolean concerns(Parameter parameter) {
            List<Float> value = after.get(parameter.name());
            return value != null && !value.equals(before.get(parameter.name()));
        }
    }

    private final PresetFile file;
    private final Standing changed;
    private final JsonDocument json;
    private final JsonEdit edit;

    PresetEdit(PresetFile file, Standing changed) {
        this.file = file;
        this.changed = changed;
        json = file.document();
        edit = new JsonEdit(json);
    }

    String text() {
        JsonObject root = (JsonObject) json.root();
        JsonArray layers = (JsonArray) root.find("layers");
        if (changed.origins().equals(Standing.of(file).origins())) {
            for (int i = 0; i < changed.origins().size(); i++) {
                layer(edit, (JsonObject) layers.elements().get(i), i);
            }
        } else {
            edit.replaceAll(layers, elements(layers));
        }
        Preset before = file.preset();
        Preset after = changed.preset();
        Change swarm = new Change(before.swarm(), after.swarm());
        section(edit, new Part(root, "swarm"), Swarm.PARAMETERS, swarm);
        Change finish = new Change(before.finish(), after.finish());
        section(edit, new Part(root, "finish"), Finish.PARAMETERS, finish);
        routes(edit, root, before.routes(), after.routes());
        return edit.text();
    }

    private List<String> elements(JsonArray layers) {
        List<String> elements = new ArrayList<>();
        String indent = layers.elements().isEmpty() ? "" : indent(layers.elements().getFirst());
        for (int i = 0; i < changed.origins().size(); i++) {
            int origin = changed.origins().get(i);
            if (origin < 0) {
                List<Parameter> parameters = changed.looks().get(i).parameters();
                elements.add(Printed.layer(changed.preset().layers().get(i), parameters, indent));
            } else {
                JsonValue element = layers.elements().get(origin);
                JsonEdit inside = new JsonEdit(json);
                layer(inside, (JsonObject) element, i);
                elements.add(inside.text(element));
            }
        }
        return elements;
    }

    /** The gap before the line that a value stands on. */
    private String indent(JsonValue value) {
        int start = json.text().lastIndexOf('\n', value.span().start()) + 1;
        int end = start;
        while (json.text().charAt(end) == ' ' || json.text().charAt(end) == '\t') {
            end++;
        }
        return json.text().substring(start, end);
    }

    private void layer(JsonEdit into, JsonObject object, int place) {
        Layer before = file.preset().layers().get(changed.origins().get(place));
        Layer after = changed.preset().layers().get(place);
        strip(into, object, before.strip(), after.strip());
        if (before.blend() != after.blend()) {
            into.set(object, "blend", JsonEdit.quoted(after.blend().spelling()));
        }
        if (before.opacity() != after.opacity()) {
            into.set(object, "opacity", JsonEdit.number(after.opacity()));
        }
        List<Parameter> parameters = changed.looks().get(place).parameters();
        Change values = new Change(before.values(), after.values());
        section(into, new Part(object, "values"), parameters, values);
        routes(into, object, before.routes(), after.routes());
    }

    private static void strip(JsonEdit into, JsonObject object, Strip before, Strip after) {
        if (!before.name().equals(after.name())) {
            into.set(object, "name", JsonEdit.quoted(after.name()));
        }
        if (before.mute() != after.mute()) {
            into.set(object, "mute", Boolean.toString(after.mute()));
        }
        if (before.solo() != after.solo()) {
            into.set(object, "solo", Boolean.toString(after.solo()));
        }
        if (!before.images().equals(after.images())) {
            into.set(object, "images", Printed.images(after.images()));
        }
    }

    /** Routes that stay keep their own text, with its remarks. */
    private void routes(JsonEdit into, JsonObject holder, List<Route> before, List<Route> after) {
        if (before.equals(after)) {
            return;
        }
        if (!(holder.find("routes") instanceof JsonArray list)) {
            into.set(holder, "routes", Printed.routes(after, indent(holder)));
            return;
        }
        List<String> elements = new ArrayList<>();
        for (Route route : after) {
            int same = before.indexOf(route);
            elements.add(
                    same < 0
                            ? Printed.route(route)
                            : new JsonEdit(json).text(list.elements().get(same)));
        }
        into.replaceAll(list, elements);
    }

    /** A section of a preset: the key of an object. */
    private record Part(JsonObject holder, String key) {}

    private static void section(
            JsonEdit into, Part part, List<Parameter> parameters, Change change) {
        List<Parameter> different = parameters.stream().filter(change::concerns).toList();
        Map<String, List<Float>> after = change.after;
        if (different.isEmpty()) {
            return;
        }
        if (part.holder.find(part.key) instanceof JsonObject object) {
            for (Parameter each : different) {
                into.set(object, each.name(), Printed.value(each, after.get(each.name())));
            }
        } else {
            into.set(part.holder, part.key, Printed.values(parameters, after));
        }
    }
}
