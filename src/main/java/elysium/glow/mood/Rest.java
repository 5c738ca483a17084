package elysium.glow.mood;

import elysium.glow.flow.Follower;

/**
 * A visitor's own resting face: what their shape is measured from.
 *
 * <p>It begins as anybody's and becomes theirs while their mouth is near it and looks like nobody's
 * smile. A smile, however long, is too far from it to be taken for it. Where a network looked, its
 * level keeps even those who came in smiling from being taken for resting: what is left when that
 * much of a smile is taken away is their rest until they show it.
 */
final class Rest {
    /** Seconds seen at rest until it is known; what may be none counts for little. */
    private static final double LEARNING_SECONDS = 2.5;

    private static final double FAMILIAR_SECONDS = 0.8;

    private static final double FIRST_CONSTANT_SECONDS = 0.5;
    private static final double LATER_CONSTANT_SECONDS = 30;

    /** What is no part of a smile's measure may follow faster: a changed pose shouldn't stay. */
    private static final double LATER_DETAILS_SECONDS = 8;

    private static final double FIRST_DETAILS_SECONDS = 0.3;

    /** How much slower a face is taken for rest that anybody's smile might look like. */
    private static final double SUSPICION = 0.2;

    /**
     * How far anybody's rest may be from the mean, where a network sees no smile, and where none.
     */
    private static final double WIDEST = 3.2;

    private static final double WIDE = 2.5;
    private static final double CLOSE = 1;

    /** The network's level that a resting face may have, and from which it surely smiles. */
    private static final float REST_LEVEL_VARIES = 0.3f;

    private static final float SMILE_FROM = 0.25f;
    private static final float SMILE_SURE = 0.45f;

    /** How far above their own a level may be and still be rest: at first, and once known. */
    private static final float FIRST_LEVEL_REACH = 0.35f;

    private static final float LATER_LEVEL_REACH = 0.18f;

    /** How much a smile says of the rest behind it. */
    private static final double BEHIND_A_SMILE = 0.5;

    /** What is learnt, in the shape's own lengths. */
    float width;

    float lift;
    float tilt;
    float height;
    float gap;
    float brow;
    float eyes;

    /** The level that the network sees in their resting face. */
    float level;

    private final Doubt doubt = new Doubt();
    private final RestingGap restingGap = new RestingGap();
    private double learnt;
    private double familiar;

    Rest() {
        reset();
    }

    /** Back to anybody's rest. */
    void reset() {
        width = Anatomy.WIDTH;
        lift = Anatomy.LIFT;
        tilt = 0;
        height = Anatomy.HEIGHT;
        gap = 0;
        brow = Anatomy.BROW;
        eyes = Anatomy.EYES;
        level = 0;
        learnt = 0;
        familiar = 0;
        doubt.settle();
        restingGap.reset();
    }

    /** Whether enough of it was seen. */
    boolean known() {
        return learnt >= LEARNING_SECONDS;
    }

    /** How much of that was seen by now, 0..1. */
    double part() {
        return Math.min(1, learnt / LEARNING_SECONDS);
    }

    /** How well the brows' and the eyes' rest is known, 0..1: nobody has them alike. */
    float familiar() {
        return (float) Math.min(1, familiar / FAMILIAR_SECONDS);
    }

    /** Takes a moment of the face into account, with the network's level or NaN. */
    void learn(FaceShape face, float seenLevel, double deltaSeconds) {
        boolean looked = !Float.isNaN(seenLevel);
        float sure = looked ? ramp(seenLevel, SMILE_FROM, SMILE_SURE) : 0;
        float smile = looked ? sure * seenLevel : 0;
        double quiet = looked ? quiet(seenLevel) : mayBeSmile(face) ? SUSPICION : 1;
        double posed = posed(face, smile);
        double reach = known() ? CLOSE : looked ? WIDEST : WIDE;
        double near = inside(posed + (1 - smile) * parted(face), reach);
        double behind = known() ? 0 : BEHIND_A_SMILE * sure;
        double certain = square(near * quiet);
        double share = share(deltaSeconds);
        double doubted = looked && quiet == 0 ? 0 : doubt.share(this, face, deltaSeconds);
        double resting = Math.max(near * quiet * share, doubted);
        takeMouth(face, smile, (float) Math.max(resting, near * behind * share));
        takeLevel(seenLevel, (float) resting);
        double constant = Math.clamp(familiar, FIRST_DETAILS_SECONDS, LATER_DETAILS_SECONDS);
        double details = near * quiet * Follower.share(deltaSeconds, constant);
        familiar += near * quiet * deltaSeconds;
        takeDetails(face, (float) details, deltaSeconds);
        gap = restingGap.follow(face.gap, inside(posed, reach) * quiet, known(), deltaSeconds);
        learnt += certain * deltaSeconds;
    }

    private double share(double deltaSeconds) {
        double known = learnt / LEARNING_SECONDS;
        return Follower.share(
                deltaSeconds,
                known < 1 ? FIRST_CONSTANT_SECONDS * (1 + 4 * known) : LATER_CONSTANT_SECONDS);
    }

    private double quiet(float seenLevel) {
        float reach = known() ? LATER_LEVEL_REACH : FIRST_LEVEL_REACH;
        double inside = 1 - Math.max(0, seenLevel - level) / reach;
        return inside <= 0 || seenLevel > SMILE_SURE ? 0 : inside * inside;
    }

    /** How far it is from rest, less that much of a smile; 1 is far for a rest that is known. */
    private double posed(FaceShape face, float smile) {
        double lifts = face.lift - smile * Anatomy.LIFT_TRAVEL - lift;
        double wider = face.width - smile * Anatomy.WIDTH_TRAVEL - width;
        return square(wider / Anatomy.NEAR_WIDTH)
                + square(lifts / Anatomy.NEAR_LIFT)
                + square((face.height - height) / Anatomy.NEAR_HEIGHT) * (1 - smile);
    }

    private double parted(FaceShape face) {
        return square(Math.max(0, face.gap - gap) / Anatomy.NEAR_GAP);
    }

    private static double inside(double far, double reach) {
        double inside = 1 - far / (reach * reach);
        return inside <= 0 ? 0 : Math.min(1, 2 * inside);
    }

    private static boolean mayBeSmile(FaceShape face) {
        float lifted = (face.lift - Anatomy.LIFT) / Anatomy.LIFT_TRAVEL;
        float wider = (face.width - Anatomy.WIDTH) / Anatomy.WIDTH_TRAVEL;
        return Math.min(lifted, wider) > 0.03f && lifted + wider > 0.3f;
    }

    private void takeMouth(FaceShape face, float smile, float share) {
        float narrow = face.width - smile * Anatomy.WIDTH_TRAVEL;
        width += (bounded(narrow, Anatomy.WIDTH, Anatomy.WIDTH_VARIES) - width) * share;
        float low = face.lift - smile * Anatomy.LIFT_TRAVEL;
        lift += (bounded(low, Anatomy.LIFT, Anatomy.LIFT_VARIES) - lift) * share;
    }

    private void takeLevel(float seenLevel, float share) {
        if (!Float.isNaN(seenLevel)) {
            level += (Math.min(seenLevel, REST_LEVEL_VARIES) - level) * share;
        }
    }

    /** Whatever the mouth does, brows at rest are not higher, nor eyes narrower, than was seen. */
    private void takeDetails(FaceShape face, float share, double deltaSeconds) {
        float towards = known() ? 0 : (float) Follower.share(deltaSeconds, LEARNING_SECONDS);
        tilt += (bounded(face.tilt, 0, Anatomy.LIFT_VARIES) - tilt) * share;
        height += (bounded(face.height, Anatomy.HEIGHT, Anatomy.HEIGHT_VARIES) - height) * share;
        float seenBrow = bounded(face.brow, Anatomy.BROW, Anatomy.BROW_VARIES);
        brow += (seenBrow - brow) * Math.max(share, seenBrow < brow ? towards : 0);
        float seenEyes = bounded(face.eyes, Anatomy.EYES, Anatomy.EYES_VARY);
        if (face.eyes > Anatomy.EYES_SHUT * eyes) {
            eyes += (seenEyes - eyes) * Math.max(share, seenEyes > eyes ? towards : 0);
        }
    }

    private static float ramp(float value, float from, float to) {
        return Math.clamp((value - from) / (to - from), 0f, 1f);
    }

    private static float bounded(float value, float middle, float reach) {
        return Math.clamp(value, middle - reach, middle + reach);
    }

    private static double square(double value) {
        return value * value;
    }
}
