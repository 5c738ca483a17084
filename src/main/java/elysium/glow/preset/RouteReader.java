package elysium.glow.preset;

import elysium.glow.flow.NearMiss;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue;
import elysium.glow.mood.Signal;
import elysium.glow.parameter.Curve;
import elysium.glow.parameter.Parameter;
import java.util.ArrayList;
import java.util.List;

/** Reads routes: from a signal that exists to a target that exists, within its range. */
record RouteReader(JsonDocument json, List<RouteTarget> targets) {

    List<Route> read(Section holder) {
        List<Route> routes = new ArrayList<>();
        for (JsonValue element : holder.list("routes", Limits.MOST_ROUTES)) {
            routes.add(route(Section.of(json, element, "a route", Limits.ROUTE_KEYS)));
        }
        return List.copyOf(routes);
    }

    private Route route(Section route) {
        RouteTarget target = target(route);
        Parameter parameter = target.parameter();
        float low = parameter.range().low().get(target.component());
        float high = parameter.range().high().get(target.component());
        if (Float.isInfinite(low) || Float.isInfinite(high)) {
            route.need("low", "a route to '" + target.spelling() + "', which has no limits,");
            route.need("high", "a route to '" + target.spelling() + "', which has no limits,");
        }
        return new Route(
                signal(route),
                target.spelling(),
                route.number("low", low, high, low),
                route.number("high", low, high, high),
                route.choice("curve", Curve.LINEAR, Curve::spelling),
                route.number("rise", 0, Limits.LONGEST_SECONDS, 0),
                route.number("fall", 0, Limits.LONGEST_SECONDS, 0));
    }

    private Signal signal(Section route) {
        JsonValue from = route.need("from", "a route");
        String word = json.text(from, "'from'");
        Signal signal = Signal.spelled(word);
        if (signal == null) {
            List<String> known = new ArrayList<>();
            for (Signal each : Signal.values()) {
                known.add(each.spelling());
            }
            throw json.error(
                    from, "there is no signal '" + word + "'" + NearMiss.hint(word, known));
        }
        return signal;
    }

    private RouteTarget target(Section route) {
        JsonValue to = route.need("to", "a route");
        String word = json.text(to, "'to'");
        RouteTarget target = RouteTarget.find(targets, word);
        if (target == null) {
            List<String> known = targets.stream().map(RouteTarget::spelling).toList();
            String hint = NearMiss.hint(word, known);
            throw json.error(to, "a route cannot lead to '" + word + "'" + hint);
        }
        return target;
    }
}
