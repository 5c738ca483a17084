package elysium.glow.preset;

import elysium.glow.flow.FileError;
import elysium.glow.flow.NearMiss;
import elysium.glow.flow.UserError;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookFolder;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonNumber;
import elysium.glow.json.JsonValue.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads version 1 of a preset: strict, since what is silently ignored is found out on stage. */
final class PresetReader {
    private final JsonDocument json;
    private final LookFolder folder;
    private final List<Look> looks = new ArrayList<>();

    PresetReader(JsonDocument json, LookFolder folder) {
        this.json = json;
        this.folder = folder;
    }

    /** Of the layers that were read, in their order. */
    List<Look> looks() {
        return List.copyOf(looks);
    }

    Preset read(String name) {
        Section preset = Section.of(json, json.root(), "a preset", Limits.PRESET_KEYS);
        version(preset);
        List<JsonValue> elements = json.elements(preset.need("layers", "a preset"), "'layers'");
        if (elements.size() > Limits.MOST_LAYERS) {
            throw json.error(
                    preset.find("layers"),
                    Limits.MOST_LAYERS + " layers are the most there can be.");
        }
        Groups groups = new Groups(elements.size());
        List<Layer> layers = new ArrayList<>();
        for (JsonValue element : elements) {
            layers.add(layer(Section.of(json, element, "a layer", Limits.LAYER_KEYS), groups));
        }
        return new Preset(
                name,
                about(preset),
                List.copyOf(layers),
                swarm(preset),
                finish(preset),
                new RouteReader(json, groups.sharedTargets()).read(preset),
                new MorphReader(json, this::look).read(preset));
    }

    private About about(Section preset) {
        return new About(
                preset.text("intent", ""),
                tags(preset),
                preset.text("credit", ""),
                preset.text("license", ""));
    }

    private void version(Section preset) {
        JsonValue version = preset.need("version", "a preset");
        boolean known = version instanceof JsonNumber number && number.value() == Limits.VERSION;
        if (!known) {
            throw json.error(
                    version, "only version " + Limits.VERSION + " of presets can be read here.");
        }
        preset.text("$schema", "");
    }

    private List<String> tags(Section preset) {
        List<String> tags = new ArrayList<>();
        for (JsonValue tag : preset.list("tags", Limits.MOST_TAGS)) {
            tags.add(json.text(tag, "a tag"));
        }
        return List.copyOf(tags);
    }

    private Layer layer(Section layer, Groups groups) {
        Look look = look(layer.need("look", "a layer"));
        looks.add(look);
        JsonValue values = layer.find("values");
        String what = "the look '" + look.name() + "'";
        return new Layer(
                look.name(),
                layer.choice("blend", Blend.NORMAL, Blend::spelling),
                layer.number("opacity", 0, 1, 1),
                values == null
                        ? Map.of()
                        : new ValueReader(json, look.parameters()).read(values, what),
                new RouteReader(json, groups.targetsOf(looks.size() - 1, look)).read(layer),
                new Strip(
                        layer.text("name", ""),
                        layer.flag("mute"),
                        layer.flag("solo"),
                        images(layer.find("images"), look)));
    }

    private Map<String, String> images(JsonValue value, Look look) {
        if (value == null) {
            return Map.of();
        }
        String what = "the images of '" + look.name() + "'";
        Section images = Section.of(json, value, what, Plugs.sockets(look));
        Map<String, String> plugs = new TreeMap<>();
        for (String input : Plugs.sockets(look)) {
            JsonValue plug = images.find(input);
            if (plug != null) {
                plugs.put(input, plug(plug, look, input));
            }
        }
        return Map.copyOf(plugs);
    }

    private String plug(JsonValue value, Look look, String input) {
        String word = json.text(value, "what an image reads");
        List<String> choices = Plugs.choices(look, input);
        if (!choices.contains(word)) {
            String hint = NearMiss.hint(word, choices);
            throw json.error(value, "an image cannot read '" + word + "'" + hint);
        }
        return word;
    }

    private Look look(JsonValue value) {
        String name = json.text(value, "'look'");
        for (Look known : looks) {
            if (known.name().equals(name)) {
                return known;
            }
        }
        try {
            return folder.read(name);
        } catch (FileError e) {
            throw e;
        } catch (UserError e) {
            throw json.error(value, e.getMessage());
        }
    }

    private Map<String, List<Float>> swarm(Section preset) {
        JsonValue value = preset.find("swarm");
        return value == null
                ? Map.of()
                : new ValueReader(json, Swarm.PARAMETERS).read(value, "the swarm");
    }

    private Map<String, List<Float>> finish(Section preset) {
        JsonValue value = preset.find("finish");
        if (value == null) {
            return Map.of();
        }
        if (value instanceof JsonText word) {
            if (word.value().equals("none")) {
                return Finish.UNTOUCHED;
            }
            throw json.error(value, "'finish' is an object, or \"none\".");
        }
        return new ValueReader(json, Finish.PARAMETERS).read(value, "the finish");
    }
}
