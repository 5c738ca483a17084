package elysium.glow.preset;

import elysium.glow.isf.Look;
import elysium.glow.parameter.Curve;
import elysium.glow.parameter.Kind;
import elysium.glow.parameter.Parameter;
import elysium.glow.parameter.Parameter.Presentation;
import elysium.glow.parameter.Parameter.Range;
import java.util.ArrayList;
import java.util.List;

/**
 * The order of a preset's dials: a group for each layer's look, then swarm, finish, and the mix,
 * which holds each layer's opacity.
 */
public record Groups(int layers) {
    public int swarm() {
        return layers;
    }

    public int finish() {
        return layers + 1;
    }

    public int mix() {
        return layers + 2;
    }

    public int count() {
        return layers + 3;
    }

    /** The opacity of the layer with that look. */
    public static Parameter opacity(String look) {
        Range range = new Range(List.of(1f), List.of(0f), List.of(1f));
        Presentation shown =
                new Presentation(look, "", Curve.LINEAR, "how much of this layer is seen");
        return new Parameter("opacity", Kind.FLOAT, range, List.of(), shown);
    }

    /** Where routes of a layer can lead. */
    public List<RouteTarget> targetsOf(int layer, Look look) {
        List<RouteTarget> targets = RouteTarget.of("", layer, look.parameters());
        targets.add(new RouteTarget("opacity", mix(), layer, opacity(look.name()), 0));
        return targets;
    }

    /** Where routes of the preset itself can lead. */
    public List<RouteTarget> sharedTargets() {
        List<RouteTarget> targets = new ArrayList<>();
        targets.addAll(RouteTarget.of("swarm.", swarm(), Swarm.PARAMETERS));
        targets.addAll(RouteTarget.of("finish.", finish(), Finish.PARAMETERS));
        return targets;
    }
}
