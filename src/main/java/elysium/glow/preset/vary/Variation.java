package elysium.glow.preset.vary;

import elysium.glow.parameter.Kind;
import elysium.glow.parameter.Parameter;
import elysium.glow.parameter.Parameter.Choice;
import elysium.glow.parameter.Values;
import elysium.glow.preset.Layer;
import elysium.glow.preset.Performance;
import elysium.glow.preset.Preset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Other values of the dials, drawn by lot within their limits: the same seed draws the same.
 *
 * @param distance how far from where they stand, as a part of their range; 1 is anywhere
 */
public record Variation(long seed, float distance, Locks locks) {
    private static final float ANYWHERE = 1;

    /** How far a dial without limits goes at the most. */
    private static final float REACH = 1;

    public Variation {
        if (!(distance >= 0 && distance <= ANYWHERE)) {
            throw new IllegalArgumentException("a distance of " + distance + "; 0 to 1 are");
        }
    }

    /** Anywhere within the limits. */
    public static Variation random(long seed, Locks locks) {
        return new Variation(seed, ANYWHERE, locks);
    }

    /** The preset with the dials as they stand, but for those that were drawn anew. */
    public Preset of(Performance performance) {
        Preset now = performance.asSet();
        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < performance.groups().layers(); i++) {
            Layer layer = now.layers().get(i);
            int mix = performance.groups().mix();
            float opacity = layer.opacity();
            if (!locks.holds(mix, i)) {
                Values opacities = performance.dials().group(mix);
                opacity = drawn(opacities, i, 0, lot(mix, i));
            }
            layers.add(layer.set(opacity, drawn(performance, i, layer.values())));
        }
        return new Preset(
                now.name(),
                now.about(),
                List.copyOf(layers),
                drawn(performance, performance.groups().swarm(), now.swarm()),
                drawn(performance, performance.groups().finish(), now.finish()),
                now.routes(),
                now.morph());
    }

    private Map<String, List<Float>> drawn(
            Performance performance, int group, Map<String, List<Float>> now) {
        Values values = performance.dials().group(group);
        Map<String, List<Float>> drawn = new LinkedHashMap<>(now);
        for (int i = 0; i < values.parameters().size(); i++) {
            Parameter parameter = values.parameters().get(i);
            if (parameter.kind() != Kind.EVENT && !locks.holds(group, i)) {
                SplittableRandom lot = lot(group, i);
                List<Float> components = new ArrayList<>();
                for (int c = 0; c < parameter.kind().components(); c++) {
                    boolean alpha = parameter.kind() == Kind.COLOR && c == 3;
                    components.add(alpha ? values.get(i, c) : drawn(values, i, c, lot));
                }
                drawn.put(parameter.name(), List.copyOf(components));
            }
        }
        return drawn;
    }

    /** Each dial has a lot of its own: a lock on one leaves the others where they fall. */
    private SplittableRandom lot(int group, int parameter) {
        return new SplittableRandom(seed * 1_000_003 + group * 1009L + parameter);
    }

    private float drawn(Values values, int place, int component, SplittableRandom lot) {
        Parameter parameter = values.parameters().get(place);
        float now = values.get(place, component);
        double chance = lot.nextDouble();
        if (parameter.kind() == Kind.BOOL || !parameter.choices().isEmpty()) {
            return lot.nextDouble() < distance ? chosen(parameter, chance) : now;
        }
        float low = parameter.range().low().get(component);
        float high = parameter.range().high().get(component);
        double least = Float.isInfinite(low) ? now - REACH : low;
        double most = Float.isInfinite(high) ? now + REACH : high;
        double reach = distance * (most - least);
        double from = Math.max(least, now - reach);
        double to = Math.min(most, now + reach);
        return parameter.fit(component, (float) (from + (to - from) * chance));
    }

    private static float chosen(Parameter parameter, double chance) {
        if (parameter.kind() == Kind.BOOL) {
            return chance < 0.5 ? 0 : 1;
        }
        List<Choice> choices = parameter.choices();
        return choices.get((int) (chance * choices.size())).value();
    }
}
