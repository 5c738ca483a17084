package elysium.glow.preset;

import elysium.glow.parameter.Curve;
import elysium.glow.parameter.Kind;
import elysium.glow.parameter.Parameter;
import elysium.glow.parameter.Parameter.Choice;
import elysium.glow.parameter.Parameter.Presentation;
import elysium.glow.parameter.Parameter.Range;
import java.util.List;

/** The parameters that a preset has of its own, as sentences of the code. */
final class Declared {
    private Declared() {}

    static Parameter dial(String name, Range range, String unit, String hint) {
        return number(name, Kind.FLOAT, range, shown(name, unit, hint));
    }

    static Parameter count(String name, Range range, String hint) {
        return number(name, Kind.LONG, range, shown(name, "", hint));
    }

    static Parameter color(String name, List<Float> initial, String hint) {
        Range range = new Range(initial, List.of(0f, 0f, 0f, 0f), List.of(1f, 1f, 1f, 1f));
        return number(name, Kind.COLOR, range, shown(name, "", hint));
    }

    static Parameter choice(String name, List<Choice> choices, String hint) {
        Range range = range(0, 0, choices.size() - 1f);
        return new Parameter(name, Kind.LONG, range, choices, shown(name, "", hint));
    }

    private static Parameter number(String name, Kind kind, Range range, Presentation look) {
        return new Parameter(name, kind, range, List.of(), look);
    }

    static Range range(float initial, float low, float high) {
        return new Range(List.of(initial), List.of(low), List.of(high));
    }

    private static Presentation shown(String name, String unit, String hint) {
        return new Presentation(name, unit, Curve.LINEAR, hint);
    }
}
