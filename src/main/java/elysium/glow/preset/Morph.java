package elysium.glow.preset;

import elysium.glow.isf.Look;
import elysium.glow.parameter.Curve;

/**
 * How a preset comes in from the one before: its time, the bend of its way, and what it goes
 * through.
 *
 * @param through a look that shows the way from one picture to another; null for a crossfade
 */
public record Morph(float seconds, Curve curve, Look through) {
    /** As short as a change of presets is where nobody says more. */
    public static final Morph USUAL = new Morph(0.7f, Curve.SMOOTH, null);

    /** The same in another time; null for its own. */
    public Morph within(Float newSeconds) {
        return newSeconds == null ? this : new Morph(newSeconds, curve, through);
    }
}
