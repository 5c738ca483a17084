package elysium.glow.sitter;

/** What the sitter knows a face to be doing, in the order of {@link Visitor#signals}; each 0..1. */
public enum SitterSignal {
    SMILE,
    /** The smile of the corner at the picture's left. */
    SMILE_LEFT,
    SMILE_RIGHT,
    /** The gap between the lips over the mouth's own width. */
    OPENNESS,
    /** The mouth's width over the distance of the outer eye corners. */
    WIDTH,
    PUCKER,
    FROWN,
    ASYMMETRY,
    TALK,
    BROW_RAISE,
    EYE_NARROW,
    LAUGH,
    SURPRISE,
    BLINK;

    static final int COUNT = values().length;
}
