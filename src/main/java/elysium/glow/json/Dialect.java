package elysium.glow.json;

/** How much a reader forgives. */
public enum Dialect {
    /** The standard, and no key twice. */
    STRICT,
    /** What shaders in the wild get away with: commas that trail, raw tabs, {@code .5}. */
    HEADER
}
