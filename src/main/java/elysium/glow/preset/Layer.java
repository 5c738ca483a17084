package elysium.glow.preset;

import java.util.List;
import java.util.Map;

/**
 * One look in a preset, how it is laid over those below, and what its dials are set to.
 *
 * @param look the look's name: its file without the ending
 * @param values floats by parameter; what is not named stays at the look's own first value
 * @param routes what moves its parameters; an empty list where nothing does
 */
public record Layer(
        String look,
        Blend blend,
        float opacity,
        Map<String, List<Float>> values,
        List<Route> routes,
        Strip strip) {

    public Layer(
            String look,
            Blend blend,
            float opacity,
            Map<String, List<Float>> values,
            List<Route> routes) {
        this(look, blend, opacity, values, routes, Strip.PLAIN);
    }

    /** What to call it before people. */
    public String title() {
        return strip.name().isEmpty() ? look : strip.name();
    }

    public Layer with(Blend newBlend) {
        return new Layer(look, newBlend, opacity, values, routes, strip);
    }

    public Layer with(Strip newStrip) {
        return new Layer(look, blend, opacity, values, routes, newStrip);
    }

    public Layer with(List<Route> newRoutes) {
        return new Layer(look, blend, opacity, values, List.copyOf(newRoutes), strip);
    }

    /** The same with other values and another opacity. */
    public Layer set(float newOpacity, Map<String, List<Float>> newValues) {
        return new Layer(look, blend, newOpacity, newValues, routes, strip);
    }
}
