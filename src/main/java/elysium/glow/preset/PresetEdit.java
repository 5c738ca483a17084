package elysium.glow.preset;

import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonEdit;
import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonArray;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.parameter.Kind;
import elysium.glow.parameter.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Brings a preset's text up to other values, touching nothing that stays as it was. */
final class PresetEdit {
    private record Change(Map<String, List<Float>> before, Map<String, List<Float>> after) {
        boolean concerns(Parameter parameter) {
            List<Float> value = after.get(parameter.name());
            return value != null && !value.equals(before.get(parameter.name()));
        }
    }

    private final PresetFile file;
    private final Preset changed;
    private final JsonDocument json;
    private final JsonEdit edit;

    PresetEdit(PresetFile file, Preset changed) {
        this.file = file;
        this.changed = changed;
        json = file.document();
        edit = new JsonEdit(json);
    }

    String text() {
        JsonObject root = (JsonObject) json.root();
        List<JsonValue> layers = ((JsonArray) root.find("layers")).elements();
        for (int i = 0; i < layers.size(); i++) {
            layer((JsonObject) layers.get(i), i);
        }
        Preset before = file.preset();
        section(root, "swarm", Swarm.PARAMETERS, new Change(before.swarm(), changed.swarm()));
        section(root, "finish", Finish.PARAMETERS, new Change(before.finish(), changed.finish()));
        return edit.text();
    }

    private void layer(JsonObject object, int place) {
        Layer before = file.preset().layers().get(place);
        Layer after = changed.layers().get(place);
        if (before.blend() != after.blend()) {
            edit.set(object, "blend", JsonEdit.quoted(after.blend().spelling()));
        }
        if (before.opacity() != after.opacity()) {
            edit.set(object, "opacity", JsonEdit.number(after.opacity()));
        }
        List<Parameter> parameters = file.looks().get(place).parameters();
        section(object, "values", parameters, new Change(before.values(), after.values()));
    }

    private void section(JsonObject holder, String key, List<Parameter> parameters, Change change) {
        List<Parameter> different = parameters.stream().filter(change::concerns).toList();
        Map<String, List<Float>> after = change.after;
        if (different.isEmpty()) {
            return;
        }
        if (holder.find(key) instanceof JsonObject object) {
            different.forEach(p -> edit.set(object, p.name(), printed(p, after.get(p.name()))));
        } else {
            edit.set(holder, key, whole(parameters, after));
        }
    }

    private static String whole(List<Parameter> parameters, Map<String, List<Float>> values) {
        List<String> members = new ArrayList<>();
        for (Parameter parameter : parameters) {
            List<Float> value = values.get(parameter.name());
            if (value != null) {
                members.add(JsonEdit.quoted(parameter.name()) + ": " + printed(parameter, value));
            }
        }
        return "{ " + String.join(", ", members) + " }";
    }

    private static String printed(Parameter parameter, List<Float> value) {
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
}
