package elysium.glow.modulation;

import elysium.glow.isf.Look;
import elysium.glow.parameter.Values;
import elysium.glow.preset.Blend;

/** One layer as it plays at this moment: a carrier that each step fills anew. */
public final class PlayedLayer {
    private final Look look;
    private final Blend blend;
    private final Values values;
    private final boolean seen;
    private final boolean sighted;
    private float opacity = 1;

    public PlayedLayer(Look look, Blend blend, Values values) {
        this(look, blend, values, true);
    }

    /**
     * @param seen whether it is drawn; its buffers stay ready if not
     */
    public PlayedLayer(Look look, Blend blend, Values values, boolean seen) {
        this.look = look;
        this.blend = blend;
        this.values = values;
        this.seen = seen;
        sighted = look.images().stream().anyMatch(image -> image.from().isOfSight());
    }

    public Look look() {
        return look;
    }

    public Blend blend() {
        return blend;
    }

    /** Of the look's parameters, modulated. */
    public Values values() {
        return values;
    }

    public boolean isSeen() {
        return seen;
    }

    /** Whether its look asks who is seen. */
    boolean readsSight() {
        return sighted;
    }

    public float opacity() {
        return opacity;
    }

    public void opacity(float now) {
        opacity = now;
    }
}
