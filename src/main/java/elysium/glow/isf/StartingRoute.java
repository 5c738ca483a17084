package elysium.glow.isf;

import elysium.glow.parameter.Curve;

/** The route that a look asks to start with, as its header spells it. */
public record StartingRoute(
        String from,
        String to,
        float low,
        float high,
        Curve curve,
        float riseSeconds,
        float fallSeconds) {}
