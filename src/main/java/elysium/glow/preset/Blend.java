package elysium.glow.preset;

/** How a layer joins what lies below it. */
public enum Blend {
    NORMAL,
    ADD,
    SCREEN,
    MULTIPLY,
    LIGHTEN,
    /** The layer takes the place of everything below. */
    REPLACE
}
