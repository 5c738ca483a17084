package elysium.glow.render;

import elysium.glow.isf.Look;
import elysium.glow.parameter.Values;
import elysium.glow.preset.Blend;

/** One layer as it is drawn now: a look, its dials, and how it joins what lies below. */
public final class PlayedLayer {
    public final Look look;
    public final Blend blend;

    /** The dials as modulated for this frame. */
    public final Values values;

    /** 0..1, as modulated for this frame. */
    public float opacity = 1;

    public PlayedLayer(Look look, Blend blend, Values values) {
        this.look = look;
        this.blend = blend;
        this.values = values;
    }
}
