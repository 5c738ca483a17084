package elysium.glow.mood;

import elysium.glow.flow.Follower;

/** How a smile goes on in time: how fast it comes and how long it stays. */
final class SmileCourse {
    /** A whole smile in so many seconds comes as fast as can be. */
    private static final float FASTEST_SECONDS = 0.25f;

    /** What noise and drift alone may look like. */
    private static final float LEAST_SPEED = 0.35f;

    private static final float BEGINS = 0.3f;
    private static final float ENDS = 0.15f;
    private static final double LONG_SECONDS = 6;

    private final Follower speed = new Follower(0.04, 0.04);
    private final Follower onset = new Follower(0, 0.7);
    private final Follower held = new Follower(LONG_SECONDS, 0.5);
    private float last;
    private boolean smiling;
    private boolean started;

    void read(float smile, double deltaSeconds) {
        float rise = started && deltaSeconds > 0 ? (smile - last) / (float) deltaSeconds : 0;
        started = true;
        last = smile;
        smiling = smile > (smiling ? ENDS : BEGINS);
        float quick = speed.follow(rise, deltaSeconds) - LEAST_SPEED;
        onset.follow(Math.clamp(quick * FASTEST_SECONDS, 0f, 1f), deltaSeconds);
        held.follow(smiling ? 1 : 0, deltaSeconds);
    }

    float onset() {
        return onset.value();
    }

    float held() {
        return held.value();
    }

    void forgetMotion() {
        started = false;
        speed.jump(0);
    }

    void reset() {
        forgetMotion();
        onset.jump(0);
        held.jump(0);
        smiling = false;
    }
}
