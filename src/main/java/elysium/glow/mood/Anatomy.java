package elysium.glow.mood;

/**
 * What faces have in common, in eye distances (63 mm in the mean adult): rest, variety, travel.
 *
 * <p>The mean resting mouth is 50 mm wide and 19 mm high with level corners; a broad smile widens
 * it by a quarter and lifts its corners by 8 mm.
 */
final class Anatomy {
    static final float WIDTH = 0.78f;
    static final float WIDTH_VARIES = 0.14f;
    static final float WIDTH_TRAVEL = 0.22f;
    static final float PUCKER_TRAVEL = 0.27f;

    static final float LIFT = 0.025f;
    static final float LIFT_VARIES = 0.065f;
    static final float LIFT_TRAVEL = 0.092f;
    static final float FROWN_TRAVEL = 0.105f;

    /** How much farther the corner that smiles alone rises, by half. */
    static final float TILT_TRAVEL = 0.075f;

    static final float HEIGHT = 0.27f;
    static final float HEIGHT_VARIES = 0.1f;

    /** The opening that counts as wide. */
    static final float GAP_TRAVEL = 0.4f;

    static final float BROW = 0.31f;
    static final float BROW_VARIES = 0.18f;
    static final float BROW_TRAVEL = 0.045f;

    static final float EYES = 0.3f;
    static final float EYES_VARY = 0.16f;

    /** The part of their resting opening below which eyes blink. */
    static final float EYES_SHUT = 0.4f;

    /** The most that lips at rest may stand apart. */
    static final float GAP_VARIES = 0.16f;

    /** The jaw takes the lips' middle along more than the corners, which seem to rise. */
    static final float LIFT_OF_GAP = 0.09f;

    /** It draws the corners together. */
    static final float NARROWER_BY_GAP = 0.2f;

    /** The lips' middle stands out before the corners: with the head raised it seems higher. */
    static final float LIFT_OF_PITCH = 0.17f;

    /** So do the brows before the eyes. */
    static final float BROW_OF_PITCH = 0.14f;

    static final float BROW_OF_YAW = 0.05f;

    /** How far the mouth lies below the eyes. */
    static final float MOUTH_DOWN = 1.05f;

    /** How far from rest a mouth may be and still count as resting. */
    static final float NEAR_WIDTH = 0.06f;

    static final float NEAR_LIFT = 0.022f;
    static final float NEAR_GAP = 0.04f;
    static final float NEAR_HEIGHT = 0.08f;

    private Anatomy() {}
}
