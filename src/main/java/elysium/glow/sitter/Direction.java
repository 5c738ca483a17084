package elysium.glow.sitter;

/** What people before the camera are told to do; without one they live as they like. */
public sealed interface Direction permits Casting.Pin, Script {}
