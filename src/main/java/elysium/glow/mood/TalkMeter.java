package elysium.glow.mood;

import elysium.glow.flow.Follower;

/**
 * How much a mouth talks: it opens and closes again and again, two to seven times a second.
 *
 * <p>What counts is the way that the opening goes to and fro: all of its way less how far it got. A
 * single opening, however fast, gets as far as its way is long, and is no word; neither is noise,
 * which is slower than lips, nor whatever moves in a laugh.
 */
final class TalkMeter {
    private static final double FASTEST_HERTZ = 6;
    private static final double WINDOW_SECONDS = 0.2;

    /** The speed of a still mouth's noise, in wide openings a second. */
    private static final float NOISE = 0.2f;

    private static final float LEAST = 0.15f;
    private static final float FULL = 0.55f;

    private final Follower opening = even(1 / (2 * Math.PI * FASTEST_HERTZ));
    private final Follower way = even(WINDOW_SECONDS);
    private final Follower gain = even(WINDOW_SECONDS);
    private final Follower level = new Follower(0.05, 0.2);
    private boolean started;

    private static Follower even(double seconds) {
        return new Follower(seconds, seconds);
    }

    /** Takes the opening (a part of a wide one) of the next moment and how much it laughs; 0..1. */
    float talk(float openness, float laugh, double deltaSeconds) {
        if (!started) {
            started = true;
            opening.jump(openness);
        }
        float before = opening.value();
        float moved = opening.follow(openness, deltaSeconds) - before;
        float speed = deltaSeconds > 0 ? moved / (float) deltaSeconds : 0;
        float clear = Math.copySign(Math.max(0, Math.abs(speed) - NOISE), speed);
        float all = way.follow(Math.abs(clear), deltaSeconds);
        float toAndFro = all - Math.abs(gain.follow(clear, deltaSeconds));
        float talking = Math.clamp((toAndFro - LEAST) / (FULL - LEAST), 0f, 1f);
        return level.follow(talking * (1 - laugh), deltaSeconds);
    }

    void reset() {
        started = false;
        way.jump(0);
        gain.jump(0);
        level.jump(0);
    }
}
