package elysium.glow.isf;

import elysium.glow.parameter.Values;

/** The width or height of a pass, worked out anew for each frame. */
@FunctionalInterface
public interface SizeExpression {
    /** In pixels, from the size that the look is drawn at and its values. */
    double evaluate(double width, double height, Values values);
}
