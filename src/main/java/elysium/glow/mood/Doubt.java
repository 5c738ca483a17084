package elysium.glow.mood;

import elysium.glow.flow.Follower;

/** How fast a rest that was a smile is given up: who smiles less has shown a truer one. */
final class Doubt {
    /** A closed mouth that is this much less than rest, along the line of a smile, is rest. */
    private static final float ENOUGH = 0.12f;

    private static final float SETTLED = 0.02f;
    private static final double CONSTANT_SECONDS = 0.35;

    private boolean doubting;

    void settle() {
        doubting = false;
    }

    /** The part of the way to the face that the rest should go at once. */
    double share(Rest rest, FaceShape face, double deltaSeconds) {
        float lifted = (face.lift - rest.lift) / Anatomy.LIFT_TRAVEL;
        float wider = (face.width - rest.width) / Anatomy.WIDTH_TRAVEL;
        float enough = doubting ? SETTLED : ENOUGH;
        boolean closed = face.gap < rest.gap + Anatomy.NEAR_GAP;
        boolean less = lifted + wider < -2 * enough && closed;
        boolean alongASmile = Math.abs(lifted - wider) < Math.max(enough, -0.5f * (lifted + wider));
        doubting = less && alongASmile;
        return doubting ? Follower.share(deltaSeconds, CONSTANT_SECONDS) : 0;
    }
}
