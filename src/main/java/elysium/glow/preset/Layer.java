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
        List<Route> routes) {}
