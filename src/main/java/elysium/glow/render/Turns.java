package elysium.glow.render;

/**
 * Of two presets on the way from one to the other, which are drawn in a frame: both; or, where
 * drawing is dear, each in every other frame, so that none takes longer than the dearer of them.
 */
final class Turns {
    private boolean dear;
    private boolean alternating;
    private boolean arriving;

    /** Says whether a frame of one preset alone takes more than half its time. */
    void dear(boolean now) {
        dear = now;
    }

    /** A way begins, with the picture before as it was drawn last. */
    void begin() {
        alternating = dear;
        arriving = false;
    }

    /** Moves on to the next frame. */
    void next() {
        arriving = !arriving;
    }

    boolean isAlternating() {
        return alternating;
    }

    boolean drawsArriving() {
        return !alternating || arriving;
    }

    boolean drawsLeaving() {
        return !alternating || !arriving;
    }
}
