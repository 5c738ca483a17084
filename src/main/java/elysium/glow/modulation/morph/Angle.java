package elysium.glow.modulation.morph;

import elysium.glow.parameter.Parameter;
import java.util.Locale;

/** Parameters that go round: their way from one value to another is the shorter one. */
final class Angle {
    private Angle() {}

    /** A whole turn in a parameter's unit; 0 for one that does not go round. */
    static float turn(Parameter parameter) {
        return switch (parameter.look().unit().toLowerCase(Locale.ROOT)) {
            case "degrees", "degree", "deg", "°" -> 360;
            case "radians", "radian", "rad" -> (float) (2 * Math.PI);
            case "turns", "turn", "revolutions" -> 1;
            default -> 0;
        };
    }

    /**
     * That part of the shorter way; within the limits, where the parameter has less than a whole
     * turn and the shorter way would leave them, the straight one.
     */
    static float mix(float from, float to, float part, Bounds bounds) {
        float turn = bounds.turn;
        float way = to - from;
        float shorter = way - turn * Math.round(way / turn);
        float end = from + shorter;
        boolean wraps = bounds.high - bounds.low >= turn * 0.999f;
        if (!wraps && (end < bounds.low || end > bounds.high)) {
            return from + way * part;
        }
        float value = from + shorter * part;
        if (value < bounds.low) {
            return value + turn;
        }
        return value > bounds.high ? value - turn : value;
    }

    /** How far a parameter reaches, and what a whole turn of it is. */
    record Bounds(float low, float high, float turn) {}
}
