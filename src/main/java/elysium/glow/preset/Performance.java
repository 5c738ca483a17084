package elysium.glow.preset;

import elysium.glow.isf.Look;
import elysium.glow.parameter.Dials;
import elysium.glow.parameter.Parameter;
import elysium.glow.parameter.Values;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A preset in somebody's hands: its looks, and the dials as they stand. */
public record Performance(Preset preset, List<Look> looks, Groups groups, Dials dials) {

    /** With every dial where the preset has it. */
    public static Performance of(Preset preset, List<Look> looks) {
        return of(preset, preset, looks);
    }

    /** With every dial where the preset has it, turned since another with as many layers. */
    static Performance of(Preset preset, Preset loaded, List<Look> looks) {
        Dials dials = new Dials(values(preset, looks), values(loaded, looks));
        return new Performance(preset, looks, new Groups(looks.size()), dials);
    }

    /** By group, what a preset sets; the first value of what it does not name. */
    static List<Values> values(Preset preset, List<Look> looks) {
        List<Values> values = new ArrayList<>();
        List<Parameter> opacities = new ArrayList<>();
        for (int i = 0; i < looks.size(); i++) {
            Layer layer = preset.layers().get(i);
            values.add(set(looks.get(i).parameters(), layer.values()));
            opacities.add(Groups.opacity(layer.title()));
        }
        values.add(set(Swarm.PARAMETERS, preset.swarm()));
        values.add(set(Finish.PARAMETERS, preset.finish()));
        Values mix = new Values(opacities);
        for (int i = 0; i < looks.size(); i++) {
            mix.set(i, preset.layers().get(i).opacity());
        }
        values.add(mix);
        return values;
    }

    /** What no parameter is called by now rests: a look may have been edited since. */
    private static Values set(List<Parameter> parameters, Map<String, List<Float>> settings) {
        Values values = new Values(parameters);
        settings.forEach(
                (name, components) -> {
                    int place = values.indexOf(name);
                    if (place >= 0 && fits(parameters.get(place), components)) {
                        values.set(place, components);
                    }
                });
        return values;
    }

    private static boolean fits(Parameter parameter, List<Float> components) {
        return parameter.kind().components() == components.size();
    }

    /** The preset with the dials as they stand now, to be saved. */
    public Preset asSet() {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < looks.size(); i++) {
            Layer layer = preset.layers().get(i);
            layers.add(layer.set(dials.group(groups.mix()).get(i), settings(i, layer.values())));
        }
        return new Preset(
                preset.name(),
                preset.about(),
                List.copyOf(layers),
                settings(groups.swarm(), preset.swarm()),
                settings(groups.finish(), preset.finish()),
                preset.routes(),
                preset.morph());
    }

    /** What the preset named already, and what the hand has moved since. */
    private Map<String, List<Float>> settings(int group, Map<String, List<Float>> named) {
        Map<String, List<Float>> settings = new LinkedHashMap<>(named);
        Values values = dials.group(group);
        for (int i = 0; i < values.parameters().size(); i++) {
            String name = values.parameters().get(i).name();
            if (named.containsKey(name) || dials.isTurned(group, i)) {
                settings.put(name, values.components(i));
            }
        }
        return settings;
    }
}
