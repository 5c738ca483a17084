package elysium.glow.preset;

/**
 * What the finish pass does to the composed light.
 *
 * @param exposure in stops
 * @param bloom the part of the light that spreads, 0..1
 * @param bloomRadius how far it spreads, 0..1
 */
public record Finish(
        Tone tone, float exposure, float bloom, float bloomRadius, float vignette, float grain) {

    /** How light becomes a picture. */
    public enum Tone {
        /** The curve that keeps hue and saturated blues. */
        FILMIC,
        /** Untouched: what the looks wrote is what is seen. */
        NONE
    }

    public static final Finish DEFAULT = new Finish(Tone.FILMIC, 0, 0.25f, 0.6f, 0.3f, 0.15f);
}
