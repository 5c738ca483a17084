package elysium.glow.sitter;

/** What can move in a face, in the order of the coefficients. Left is at the picture's left. */
enum Muscle {
    SMILE_LEFT,
    SMILE_RIGHT,
    JAW,
    PART,
    RAISE,
    PUCKER,
    FROWN,
    PRESS,
    STRETCH,
    BROW_UP,
    BROW_DOWN,
    SQUINT,
    BLINK;

    static final int COUNT = values().length;
}
