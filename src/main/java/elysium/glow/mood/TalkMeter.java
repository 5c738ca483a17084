package elysium.glow.mood;

import elysium.glow.flow.Follower;

/**
 * How much a mouth talks: opening and closing again and again, two to eight times a second.
 *
 * <p>A band pass of the opening; each swing to the other side that comes in time makes it surer, so
 * that a single opening, however fast, is no word.
 */
final class TalkMeter {
    private static final double SLOWEST_HERTZ = 2;
    private static final double FASTEST_HERTZ = 8;
    private static final double LONGEST_SWING_SECONDS = 0.42;
    private static final double SHORTEST_SWING_SECONDS = 0.05;
    private static final float LEAST_SWING = 0.015f;
    private static final float FULL_SWING = 0.07f;
    private static final double SURER = 0.4;
    private static final double FORGET_SECONDS = 0.8;

    private final Follower slow = constant(SLOWEST_HERTZ);
    private final Follower fast = constant(FASTEST_HERTZ);
    private final Follower swing = new Follower(0.05, 0.7);
    private final Follower level = new Follower(0.1, 0.3);
    private double rhythm;
    private double sinceSwing;
    private int side;
    private boolean started;

    private static Follower constant(double hertz) {
        double seconds = 1 / (2 * Math.PI * hertz);
        return new Follower(seconds, seconds);
    }

    /** Takes the opening (a part of a wide one) of the next moment and how much it laughs; 0..1. */
    float talk(float openness, float laugh, double deltaSeconds) {
        if (!started) {
            started = true;
            slow.jump(openness);
            fast.jump(openness);
        }
        float quick = fast.follow(openness, deltaSeconds);
        float band = quick - slow.follow(quick, deltaSeconds);
        swing.follow(Math.abs(band), deltaSeconds);
        rhythm -= rhythm * Follower.share(deltaSeconds, FORGET_SECONDS);
        sinceSwing += deltaSeconds;
        if (Math.abs(band) > LEAST_SWING && Math.signum(band) != side) {
            turn((int) Math.signum(band), 1 - laugh);
        }
        float size = Math.min(1, swing.value() / FULL_SWING);
        float sure = (float) Math.clamp((rhythm - 0.36) / 0.25, 0, 1);
        return level.follow(size * sure * (1 - laugh), deltaSeconds);
    }

    private void turn(int newSide, float earnest) {
        boolean inTime =
                sinceSwing >= SHORTEST_SWING_SECONDS && sinceSwing <= LONGEST_SWING_SECONDS;
        if (side != 0 && inTime) {
            rhythm += (1 - rhythm) * SURER * earnest;
        }
        side = newSide;
        sinceSwing = 0;
    }

    void reset() {
        started = false;
        rhythm = 0;
        sinceSwing = 0;
        side = 0;
        swing.jump(0);
        level.jump(0);
    }
}
