package elysium.glow.app.gallery;

/**
 * One figure of a preset, as people read it.
 *
 * @param holds whether it is as it should be; null where there is no such thing
 */
public record Figure(String name, String value, Boolean holds) {}
