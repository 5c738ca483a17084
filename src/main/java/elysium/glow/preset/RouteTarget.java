package elysium.glow.preset;

import elysium.glow.parameter.Kind;
import elysium.glow.parameter.Parameter;
import java.util.ArrayList;
import java.util.List;

/**
 * What a route can lead to: one component of one parameter of one group of dials.
 *
 * @param spelling as files spell it: {@code glow}, {@code tint.a}, {@code finish.exposure}
 * @param place the parameter's in its group
 */
public record RouteTarget(
        String spelling, int group, int place, Parameter parameter, int component) {

    /** Every component of every parameter, but for events. */
    static List<RouteTarget> of(String prefix, int group, List<Parameter> parameters) {
        List<RouteTarget> targets = new ArrayList<>();
        for (int place = 0; place < parameters.size(); place++) {
            Parameter parameter = parameters.get(place);
            if (parameter.kind() != Kind.EVENT) {
                String letters = letters(parameter.kind());
                for (int c = 0; c < parameter.kind().components(); c++) {
                    String ending = letters.isEmpty() ? "" : "." + letters.charAt(c);
                    String spelling = prefix + parameter.name() + ending;
                    targets.add(new RouteTarget(spelling, group, place, parameter, c));
                }
            }
        }
        return targets;
    }

    /** The nearest value that it can have. */
    public float fit(float value) {
        return parameter.fit(component, value);
    }

    private static String letters(Kind kind) {
        return switch (kind) {
            case POINT -> "xy";
            case COLOR -> "rgba";
            case BOOL, LONG, FLOAT, EVENT -> "";
        };
    }

    /** The target spelled so, or null; of two, the last, which is the layer's own. */
    public static RouteTarget find(List<RouteTarget> targets, String spelling) {
        RouteTarget found = null;
        for (RouteTarget target : targets) {
            if (target.spelling.equals(spelling)) {
                found = target;
            }
        }
        return found;
    }
}
