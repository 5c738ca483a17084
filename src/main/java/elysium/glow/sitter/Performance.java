package elysium.glow.sitter;

import java.util.Arrays;

/** The score of one person's life before the camera: a pure function of the time. */
final class Performance {
    private static final float CUE_SECONDS = 0.5f;
    private static final float DEGREE = (float) (Math.PI / 180);
    private final Identity who;
    private final int index;
    private final boolean wide;
    private final Direction direction;
    private final long seed;
    private final float stretchSeconds;
    private final Life life;
    private final float[] before = new float[Muscle.COUNT];

    Performance(Casting casting, Identity who, int index) {
        this.who = who;
        this.index = index;
        wide = casting.variety() == Variety.WIDE;
        direction = casting.direction();
        seed = who.seed;
        stretchSeconds = 3.1f + 0.9f * Dice.unit(seed, 4711);
        life = new Life(seed);
    }

    void at(double seconds, Moment m) {
        double t = Double.isFinite(seconds) ? Math.max(-1e7, Math.min(1e7, seconds)) : 0;
        Arrays.fill(m.strength, 0);
        m.talk = 0;
        m.laugh = 0;
        m.surprise = 0;
        m.presence = 1;
        m.aside = 0;
        life.hold(t, m);
        switch (direction) {
            case Casting.Pin pin -> hold(pin, m);
            case Script script -> follow(script.part(index), t, m);
            case null -> live(t, m);
        }
        lopsided(m);
    }

    private static void hold(Casting.Pin pin, Moment m) {
        pin.expression().into(m.strength);
        m.yaw = m.yaw * 0.4f + pin.yaw();
        m.pitch = m.pitch * 0.4f + pin.pitch();
        m.roll = m.roll * 0.4f + pin.roll();
    }

    private void live(double t, Moment m) {
        score(t, m);
        life.blink(t, m);
        if (!wide) {
            life.visit(t, m);
        }
    }

    private void follow(Script.Part part, double t, Moment m) {
        int cue = part.at(t);
        double since = cue < 0 ? 0 : t - part.cues().get(cue).seconds();
        float share = Exact.rise((float) since, 0, CUE_SECONDS);
        act(part.act(cue - 1), cue - 1, t, 1 - share, m);
        setAside(m);
        act(part.act(cue), cue, t, share, m);
        blend(share, m);
        life.blink(t, m);
        life.leave(t - part.leavesSeconds(), m);
    }

    private void score(double t, Moment m) {
        double place = t / stretchSeconds + 0.62 * index + 0.35;
        long k = (long) Math.floor(place);
        float into = (float) (place - k) * stretchSeconds;
        float attack = 0.45f + 0.5f * Dice.unit(seed + 3, k);
        float share = Exact.rise(into, 0, attack);
        score(k - 1, t, 1 - share, m);
        setAside(m);
        score(k, t, share, m);
        blend(share, m);
    }

    private void setAside(Moment m) {
        System.arraycopy(m.strength, 0, before, 0, before.length);
        Arrays.fill(m.strength, 0);
    }

    private void blend(float share, Moment m) {
        for (int i = 0; i < before.length; i++) {
            m.strength[i] = before[i] * (1 - share) + m.strength[i] * share;
        }
    }

    private void score(long k, double t, float share, Moment m) {
        Act act = Act.at(seed, index, k);
        act.expression.into(m.strength);
        float amount = who.lively * (0.82f + 0.2f * Dice.unit(seed + 5, k));
        for (int i = 0; i < m.strength.length; i++) {
            m.strength[i] = Math.min(1.05f, m.strength[i] * amount);
        }
        move(act, k, t, share, m);
        if (wide) {
            anything(k, share, m);
        }
    }

    private void act(Act act, long k, double t, float share, Moment m) {
        act.expression.into(m.strength);
        move(act, k, t, share, m);
    }

    private void move(Act act, long k, double t, float share, Moment m) {
        switch (act) {
            case TALK -> life.talk(t, share, m);
            case LAUGH -> life.laugh(t, share, m);
            case SURPRISE -> {
                m.surprise += share;
                m.pitch += 0.05f * share;
            }
            case TURN -> turn(k, share, m);
            case FROWN -> m.pitch -= 0.06f * share;
            case POUT -> m.roll += 0.09f * share * (Dice.unit(seed, k) - 0.5f);
            case BROAD -> m.pitch += 0.03f * share;
            default -> {}
        }
    }

    private void turn(long k, float share, Moment m) {
        float side = Dice.unit(seed + 8, k) < 0.5f ? -1 : 1;
        float degrees = 18 + 14 * Dice.unit(seed + 9, k);
        m.yaw += side * degrees * DEGREE * share;
        m.gazeYaw += side * 0.12f * share;
    }

    /** For learning: any pose, and in half of the stretches any mixture of muscles. */
    private void anything(long k, float share, Moment m) {
        m.yaw += 42 * DEGREE * bent(k, 20) * share;
        m.pitch += 20 * DEGREE * bent(k, 21) * share;
        m.roll += 24 * DEGREE * bent(k, 22) * share;
        m.gazeYaw += 0.35f * bent(k, 23) * share;
        m.gazePitch += 0.2f * bent(k, 24) * share;
        if (Dice.unit(seed + 30, k) < 0.5f) {
            for (int i = 0; i < m.strength.length; i++) {
                float any = Dice.unit(seed + 31 + i, k);
                m.strength[i] = 0.5f * m.strength[i] + 0.9f * any * any * any;
            }
            m.strength[Muscle.BLINK.ordinal()] *= 0.6f;
        }
    }

    private float bent(long k, int stream) {
        float x = 2 * Dice.unit(seed + stream, k) - 1;
        return x * (0.35f + 0.65f * Math.abs(x));
    }

    private void lopsided(Moment m) {
        int left = Muscle.SMILE_LEFT.ordinal();
        int right = Muscle.SMILE_RIGHT.ordinal();
        m.strength[left] *= 1 - Math.max(0, who.lopsided);
        m.strength[right] *= 1 + Math.min(0, who.lopsided);
        for (int i = 0; i < m.strength.length; i++) {
            m.strength[i] = Math.max(0, Math.min(1.05f, m.strength[i]));
        }
    }
}
