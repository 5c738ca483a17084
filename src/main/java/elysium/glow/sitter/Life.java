package elysium.glow.sitter;

/** What a living person does beside what they mean to do: breathe, look about, blink, speak. */
final class Life {
    private static final float AWAY_FADE_SECONDS = 1.7f;
    private final long seed;

    Life(long seed) {
        this.seed = seed;
    }

    /** How the head is held, and where the eyes rest. */
    void hold(double t, Moment m) {
        m.yaw = 0.13f * Dice.drift(seed + 100, t * 0.23) + 0.030f * Dice.drift(seed + 101, t * 0.9);
        m.pitch = 0.055f * Dice.drift(seed + 102, t * 0.27) + 0.02f * Dice.drift(seed + 103, t);
        m.pitch += 0.006f * Exact.sin(t * 1.6);
        m.roll =
                0.065f * Dice.drift(seed + 104, t * 0.19)
                        + 0.014f * Dice.drift(seed + 105, t * 0.8);
        double place = t / 0.9;
        long k = (long) Math.floor(place);
        float jump = Exact.rise((float) (place - k), 0, 0.06f);
        m.gazeYaw = -0.6f * m.yaw + 0.16f * between(seed + 106, k, jump);
        m.gazePitch = -0.5f * m.pitch + 0.08f * between(seed + 107, k, jump);
    }

    /** Mostly rests where it was; sometimes moves on. */
    private static float between(long seed, long k, float share) {
        return Exact.mix(resting(seed, k - 1), resting(seed, k), share);
    }

    private static float resting(long seed, long k) {
        return 2 * Dice.unit(seed, Math.floorDiv(k, 2 + (k >> 3 & 1))) - 1;
    }

    void blink(double t, Moment m) {
        double place = t / 3.3;
        long k = (long) Math.floor(place);
        float into = (float) (place - k) * 3.3f;
        float at = 0.3f + 2.4f * Dice.unit(seed + 110, k);
        float closed = lid(into - at);
        if (Dice.unit(seed + 111, k) < 0.2f) {
            closed = Math.max(closed, lid(into - at - 0.32f));
        }
        int i = Muscle.BLINK.ordinal();
        m.strength[i] = Math.max(m.strength[i], closed);
    }

    private static float lid(float since) {
        return Exact.rise(since, 0, 0.075f) * (1 - Exact.rise(since, 0.11f, 0.27f));
    }

    /** Syllables run into each other; between phrases the mouth rests. */
    void talk(double t, float share, Moment m) {
        float phrase = Exact.rise(Dice.drift(seed + 120, t * 0.75), -0.55f, -0.2f);
        float beat = 0.5f + 0.5f * Dice.drift(seed + 121, t * 9.2);
        float open = phrase * beat * beat * (0.6f + 0.4f * Dice.drift(seed + 122, t * 2.3));
        float round = phrase * Math.max(0, Dice.drift(seed + 123, t * 4.1));
        float spread = phrase * Math.max(0, -Dice.drift(seed + 123, t * 4.1));
        float pressed = phrase * Exact.rise(Dice.drift(seed + 124, t * 5.3), 0.45f, 0.8f);
        float[] s = m.strength;
        s[Muscle.JAW.ordinal()] = 0.62f * open * (1 - pressed);
        s[Muscle.PART.ordinal()] = phrase * (0.22f + 0.45f * beat) * (1 - pressed);
        s[Muscle.PUCKER.ordinal()] = 0.62f * round;
        s[Muscle.STRETCH.ordinal()] = 0.7f * spread;
        s[Muscle.RAISE.ordinal()] = 0.2f * spread * beat;
        s[Muscle.PRESS.ordinal()] = 0.7f * pressed;
        s[Muscle.BROW_UP.ordinal()] = 0.4f * Math.max(0, Dice.drift(seed + 125, t * 1.1));
        s[Muscle.SMILE_LEFT.ordinal()] = 0.14f;
        s[Muscle.SMILE_RIGHT.ordinal()] = 0.14f;
        m.talk += share * phrase;
        m.pitch += share * 0.05f * Dice.drift(seed + 126, t * 1.9);
        m.yaw += share * 0.06f * Dice.drift(seed + 127, t * 1.3);
    }

    void laugh(double t, float share, Moment m) {
        float swell = 0.72f + 0.28f * Dice.drift(seed + 130, t * 0.8);
        float beat = Exact.sin(t * 2 * Math.PI * 4.4) * swell;
        float[] s = m.strength;
        s[Muscle.JAW.ordinal()] *= swell * (0.86f + 0.16f * beat);
        s[Muscle.SQUINT.ordinal()] *= 0.9f + 0.1f * beat;
        m.laugh += share;
        m.pitch += share * (0.07f + 0.022f * beat);
        m.roll += share * 0.05f * Dice.drift(seed + 131, t * 0.5);
    }

    /** Now and then they leave for a few seconds; not in the first half minute. */
    void visit(double t, Moment m) {
        float round = 46 + 17 * Dice.unit(seed, 900);
        long k = (long) Math.floor(t / round);
        float into = (float) (t - k * (double) round);
        float from = round * (0.62f + 0.2f * Dice.unit(seed + 901, k));
        float until = from + 5.2f + 3.5f * Dice.unit(seed + 902, k);
        float gone = Exact.rise(into, from, from + AWAY_FADE_SECONDS);
        gone *= 1 - Exact.rise(into, until, until + AWAY_FADE_SECONDS);
        away(gone, Dice.unit(seed + 903, k) < 0.5f ? -1 : 1, m);
    }

    /** They left so many seconds ago, and do not come back; a negative number is still to come. */
    void leave(double secondsAgo, Moment m) {
        float gone = Exact.rise((float) Math.max(-1, secondsAgo), 0, AWAY_FADE_SECONDS);
        away(gone, Dice.unit(seed + 903, 0) < 0.5f ? -1 : 1, m);
    }

    private static void away(float gone, float side, Moment m) {
        m.presence = 1 - gone;
        m.aside = gone * side;
        m.yaw += 0.7f * side * gone * (1 - 0.3f * gone);
    }
}
