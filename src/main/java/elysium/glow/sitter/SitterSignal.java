package elysium.glow.sitter;

/** What a synthetic visitor's face truly does: 0..1 each. */
public enum SitterSignal {
    SMILE,
    SMILE_LEFT,
    SMILE_RIGHT,
    OPENNESS,
    WIDTH,
    PUCKER,
    FROWN,
    ASYMMETRY,
    TALK,
    BROW_RAISE,
    EYE_NARROW
}
