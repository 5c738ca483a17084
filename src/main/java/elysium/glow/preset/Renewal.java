package elysium.glow.preset;

import elysium.glow.isf.Look;
import elysium.glow.parameter.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What of a layer outlives an edit of its look: values by name and kind, routes by target. */
final class Renewal {
    private Renewal() {}

    static Layer of(Layer layer, Look look) {
        Map<String, List<Float>> values = new LinkedHashMap<>();
        for (Parameter parameter : look.parameters()) {
            List<Float> value = layer.values().get(parameter.name());
            if (value != null && value.size() == parameter.kind().components()) {
                values.put(parameter.name(), fitting(parameter, value));
            }
        }
        List<RouteTarget> targets = new Groups(1).targetsOf(0, look);
        List<Route> routes =
                layer.routes().stream()
                        .filter(route -> RouteTarget.find(targets, route.to()) != null)
                        .toList();
        return layer.set(layer.opacity(), values).with(routes);
    }

    private static List<Float> fitting(Parameter parameter, List<Float> value) {
        List<Float> fitting = new ArrayList<>();
        for (int c = 0; c < value.size(); c++) {
            fitting.add(parameter.fit(c, value.get(c)));
        }
        return List.copyOf(fitting);
    }
}
