package elysium.glow.preset;

import elysium.glow.isf.Look;
import elysium.glow.isf.StartingRoute;
import elysium.glow.mood.Signal;
import elysium.glow.parameter.Curve;
import java.util.ArrayList;
import java.util.List;

/**
 * How a signal moves a parameter: the signal's 0..1 (or -1..1) travels from low to high.
 *
 * @param to the parameter's name, with a component after a dot where it has several, such as {@code
 *     tint.a}; {@code opacity} is the layer's own
 */
public record Route(
        Signal from,
        String to,
        float low,
        float high,
        Curve curve,
        float riseSeconds,
        float fallSeconds) {
    private static final float QUICK_SECONDS = 0.2f;
    private static final float SLOW_SECONDS = 1;

    /** Those that a look asks to start with, as far as they lead from a signal to a parameter. */
    public static List<Route> starting(Look look) {
        List<RouteTarget> targets = new Groups(1).targetsOf(0, look);
        List<Route> routes = new ArrayList<>();
        for (StartingRoute each : look.routes()) {
            Signal from = Signal.spelled(each.from());
            RouteTarget target = RouteTarget.find(targets, each.to());
            if (from != null && target != null) {
                routes.add(
                        new Route(
                                from,
                                target.spelling(),
                                target.fit(each.low()),
                                target.fit(each.high()),
                                each.curve(),
                                seconds(each.riseSeconds()),
                                seconds(each.fallSeconds())));
            }
        }
        return List.copyOf(routes);
    }

    private static float seconds(float wanted) {
        return Math.clamp(wanted, 0, Limits.LONGEST_SECONDS);
    }

    /** A new one, over the whole range of what it moves, or as far as a range can be guessed. */
    public static Route fresh(Signal from, RouteTarget target) {
        float now = target.parameter().range().initial().get(target.component());
        float low = target.parameter().range().low().get(target.component());
        float high = target.parameter().range().high().get(target.component());
        return new Route(
                from,
                target.spelling(),
                Float.isInfinite(low) ? Math.min(now, 0) : low,
                Float.isInfinite(high) ? Math.max(now, 1) : high,
                Curve.LINEAR,
                QUICK_SECONDS,
                SLOW_SECONDS);
    }

    public Route ranging(float newLow, float newHigh) {
        return new Route(from, to, newLow, newHigh, curve, riseSeconds, fallSeconds);
    }

    public Route bent(Curve newCurve) {
        return new Route(from, to, low, high, newCurve, riseSeconds, fallSeconds);
    }

    public Route lasting(float newRiseSeconds, float newFallSeconds) {
        return new Route(
                from, to, low, high, curve, seconds(newRiseSeconds), seconds(newFallSeconds));
    }
}
