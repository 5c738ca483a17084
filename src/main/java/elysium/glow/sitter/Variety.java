package elysium.glow.sitter;

/** How widely people, light and camera are drawn by lot. */
public enum Variety {
    /** Warm gallery light, frontal people, a clean camera: worth looking at. */
    SHOW,
    /** Anything that a camera in the world may see: worth learning from. */
    WIDE
}
