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
        List<Values> values = new ArrayList<>();
        List<Parameter> opacities = new ArrayList<>();
        for (int i = 0; i < looks.size(); i++) {
            values.add(set(looks.get(i).parameters(), preset.layers().get(i).values()));
            opacities.add(Groups.opacity(looks.get(i).name()));
        }
        values.add(set(Swarm.PARAMETERS, preset.swarm()));
        values.add(set(Finish.PARAMETERS, preset.finish()));
        Values mix = new Values(opacities);
        for (int i = 0; i < looks.size(); i++) {
            mix.set(i, preset.layers().get(i).opacity());
        }
        values.add(mix);
        return new Performance(preset, looks, new Groups(looks.size()), new Dials(values));
    }

    private static Values set(List<Parameter> parameters, Map<String, List<Float>> settings) {
        Values values = new Values(parameters);
        settings.forEach((name, components) -> values.set(values.indexOf(name), components));
        return values;
    }

    /** The preset with the dials as they stand now, to be saved. */
    public Preset asSet() {
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < looks.size(); i++) {
            Layer layer = preset.layers().get(i);
            float opacity = dials.group(groups.mix()).get(i);
            layers.add(
                    new Layer(
                            layer.look(),
                            layer.blend(),
                            opacity,
                            settings(i, layer.values()),
                            layer.routes()));
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
