package elysium.glow.mood;

import elysium.glow.flow.Follower;

/**
 * How far a visitor's lips stand apart at rest: the least that they keep to while they are still.
 */
final class RestingGap {
    private static final double FALL_SECONDS = 0.3;
    private static final double FIRST_RISE_SECONDS = 1;
    private static final double LATER_RISE_SECONDS = 30;

    /** Eye distances a second; a word is faster. */
    private static final float STILL_SPEED = 0.25f;

    private final Follower calm = new Follower(0.15, 0.15);
    private float gap;
    private boolean started;

    void reset() {
        gap = 0;
        started = false;
    }

    float follow(float seen, double restful, boolean known, double deltaSeconds) {
        if (!started) {
            calm.jump(seen);
            started = true;
        }
        float before = calm.value();
        float now = calm.follow(seen, deltaSeconds);
        double still = 1 - Math.abs(now - before) / Math.max(1e-9, STILL_SPEED * deltaSeconds);
        if (now < gap) {
            gap += (now - gap) * (float) Follower.share(deltaSeconds, FALL_SECONDS);
        } else if (now < Anatomy.GAP_VARIES) {
            double constant = known ? LATER_RISE_SECONDS : FIRST_RISE_SECONDS;
            double share = Follower.share(deltaSeconds, constant) * restful * Math.max(0, still);
            gap += (now - gap) * (float) share;
        }
        return gap;
    }
}
