package elysium.glow.preset;

import elysium.glow.mood.Signal;
import elysium.glow.parameter.Curve;

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
        float fallSeconds) {}
