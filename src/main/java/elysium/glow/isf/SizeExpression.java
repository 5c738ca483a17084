package elysium.glow.isf;

import elysium.glow.parameter.Values;

/** The width or height of a pass, worked out anew for each frame. */
@FunctionalInterface
public interface SizeExpression {
    /** The largest side that every OpenGL 4.1 can draw to. */
    int MOST_PIXELS = 16384;

    /** In pixels, from the size that the look is drawn at and its values. */
    double evaluate(double width, double height, Values values);

    /** Rounded down, at least one, and never what no picture can have. */
    default int pixels(double width, double height, Values values) {
        double exact = evaluate(width, height, values);
        return Double.isNaN(exact) ? 1 : (int) Math.clamp(exact, 1, MOST_PIXELS);
    }
}
