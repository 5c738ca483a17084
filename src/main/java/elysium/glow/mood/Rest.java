package elysium.glow.mood;

import elysium.glow.flow.Follower;

/**
 * A visitor's own resting face: what their shape is measured from.
 *
 * <p>It begins as anybody's, becomes theirs while their mouth is closed and near it, and then
 * keeps: a smile, however long, is too far from rest to be taken for it.
 */
final class Rest {
    /** Seconds seen near rest until it is known. */
    private static final double LEARNING_SECONDS = 2.5;

    private static final double FIRST_CONSTANT_SECONDS = 0.5;
    private static final double LATER_CONSTANT_SECONDS = 40;

    /** How much slower a face is taken for rest that anybody's smile might look like. */
    private static final double SUSPICION = 0.2;

    private static final float SUSPECT = 0.03f;
    private static final float SUSPECT_SUM = 0.3f;
    private static final double WIDE = 2.2;
    private static final double CLOSE = 1;

    /** A closed mouth that is this much less than rest, along the line of a smile, is rest. */
    private static final float DOUBT = 0.12f;

    private static final float DOUBT_SETTLED = 0.02f;

    private static final double DOUBT_CONSTANT_SECONDS = 0.35;

    float width;
    float lift;
    float tilt;
    float height;
    float brow;
    float eyes;

    private double learnt;
    private boolean doubting;

    Rest() {
        reset();
    }

    /** Back to anybody's rest. */
    void reset() {
        width = Anatomy.WIDTH;
        lift = Anatomy.LIFT;
        tilt = 0;
        height = Anatomy.HEIGHT;
        brow = Anatomy.BROW;
        eyes = Anatomy.EYES;
        learnt = 0;
        doubting = false;
    }

    /** Takes a moment of the face into account. */
    void learn(FaceShape face, double deltaSeconds) {
        double weight = nearness(face) * (mayBeSmile(face) ? SUSPICION : 1);
        double known = Math.min(1, learnt / LEARNING_SECONDS);
        double constant =
                known < 1 ? FIRST_CONSTANT_SECONDS * (1 + 4 * known) : LATER_CONSTANT_SECONDS;
        double share = weight * Follower.share(deltaSeconds, constant);
        learnt += weight * deltaSeconds;
        share = Math.max(share, doubt(face, deltaSeconds));
        if (share > 0) {
            take(face, (float) share);
        }
    }

    private double nearness(FaceShape face) {
        double reach = learnt < LEARNING_SECONDS ? WIDE : CLOSE;
        double lifts = 0.5 * (face.liftLeft + face.liftRight) - lift;
        double far =
                square((face.width - width) / Anatomy.NEAR_WIDTH)
                        + square(lifts / Anatomy.NEAR_LIFT)
                        + square(face.gap / Anatomy.NEAR_GAP)
                        + square((face.height - height) / Anatomy.NEAR_HEIGHT);
        double inside = 1 - far / (reach * reach);
        return inside <= 0 ? 0 : Math.min(1, 2 * inside);
    }

    private boolean mayBeSmile(FaceShape face) {
        float lifted =
                (0.5f * (face.liftLeft + face.liftRight) - Anatomy.LIFT) / Anatomy.LIFT_TRAVEL;
        float wider = (face.width - Anatomy.WIDTH) / Anatomy.WIDTH_TRAVEL;
        return Math.min(lifted, wider) > SUSPECT && lifted + wider > SUSPECT_SUM;
    }

    /** How fast a rest that was a smile is given up: who smiles less has shown a truer one. */
    private double doubt(FaceShape face, double deltaSeconds) {
        float lifted = (0.5f * (face.liftLeft + face.liftRight) - lift) / Anatomy.LIFT_TRAVEL;
        float wider = (face.width - width) / Anatomy.WIDTH_TRAVEL;
        float enough = doubting ? DOUBT_SETTLED : DOUBT;
        boolean less = lifted + wider < -2 * enough && face.gap < Anatomy.NEAR_GAP;
        boolean alongASmile = Math.abs(lifted - wider) < Math.max(enough, -0.5f * (lifted + wider));
        doubting = less && alongASmile;
        return doubting ? Follower.share(deltaSeconds, DOUBT_CONSTANT_SECONDS) : 0;
    }

    private void take(FaceShape face, float share) {
        width += (bounded(face.width, Anatomy.WIDTH, Anatomy.WIDTH_VARIES) - width) * share;
        float newLift = 0.5f * (face.liftLeft + face.liftRight);
        lift += (bounded(newLift, Anatomy.LIFT, Anatomy.LIFT_VARIES) - lift) * share;
        float newTilt = 0.5f * (face.liftRight - face.liftLeft);
        tilt += (bounded(newTilt, 0, Anatomy.LIFT_VARIES) - tilt) * share;
        height += (bounded(face.height, Anatomy.HEIGHT, Anatomy.HEIGHT_VARIES) - height) * share;
        brow += (bounded(face.brow, Anatomy.BROW, Anatomy.BROW_VARIES) - brow) * share;
        eyes += (bounded(face.eyes, Anatomy.EYES, Anatomy.EYES_VARY) - eyes) * share;
    }

    private static float bounded(float value, float middle, float reach) {
        return Math.clamp(value, middle - reach, middle + reach);
    }

    private static double square(double value) {
        return value * value;
    }
}
