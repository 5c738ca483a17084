package elysium.glow.vision;

import elysium.glow.flow.Follower;

/** How far a visitor has faded in, or out again. */
final class Presence {
    private static final double RISE_SECONDS = 0.12;
    private static final double FALL_SECONDS = 0.35;
    private static final float GONE = 0.01f;

    private final Follower level = new Follower(RISE_SECONDS, FALL_SECONDS);

    /** Nobody has been here yet. */
    void begin() {
        level.jump(0);
    }

    float fade(float target, double deltaSeconds) {
        return level.follow(target, deltaSeconds);
    }

    boolean isGone() {
        return level.value() <= GONE;
    }
}
