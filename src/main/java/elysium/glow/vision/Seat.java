package elysium.glow.vision;

/** One of the eight slots: who is there, how they move, and how sure it is. */
final class Seat {
    /** What is known of a slot, the least sure first. */
    enum State {
        FREE,
        /** Seen once: may be a face. */
        PROMISED,
        /** Out of sight for the moment; the seat is kept. */
        AWAY,
        /** Followed. */
        HERE
    }

    private static final float GIVE_UP_SECONDS = 1.2f;
    private static final float REACH = 0.45f;
    private static final float REACH_PER_SECOND = 1.6f;
    private static final float MOST_GROWTH = 0.5f;
    private static final float UNLIKE_WEIGHT = 1.5f;

    final int slot;

    /** What the networks see at the place now, to be taken or left. */
    final Look trial = new Look();

    private final Motion motion = new Motion();
    private final Look last = new Look();
    private final Look calm = new Look();
    private final Build build = new Build();
    private final Steadying steadying = new Steadying();
    private final Presence presence = new Presence();
    private State state = State.FREE;
    private boolean seen;
    private boolean fresh;
    private float awaySeconds;
    private float shown;

    Seat(int slot) {
        this.slot = slot;
    }

    State state() {
        return state;
    }

    boolean isFree() {
        return state == State.FREE;
    }

    /** Whether it is worth a look where they should be. */
    boolean isSought() {
        return state != State.FREE && awaySeconds < GIVE_UP_SECONDS;
    }

    /** Whether the trial is a look at this very visitor. */
    boolean isSeen() {
        return seen;
    }

    void seen(boolean isSeen) {
        seen = isSeen;
    }

    /** Where and how turned they were when they were seen last, moved on to now. */
    Look expected() {
        return last;
    }

    void predict(double deltaSeconds) {
        seen = false;
        fresh = false;
        if (!isFree()) {
            motion.predict(deltaSeconds);
            last.box.copyFrom(motion.box);
        }
    }

    /** Somebody new, who has still to prove themselves. */
    void promise(Look look) {
        state = State.PROMISED;
        fresh = true;
        awaySeconds = 0;
        motion.begin(look.box);
        build.begin(look);
        steadying.reset();
        presence.begin();
        last.copyFrom(look);
    }

    /** They are back, elsewhere than where they were looked for. */
    void welcome(Look look) {
        trial.copyFrom(look);
        motion.jump(look.box);
        seen = true;
    }

    /** How badly a look fits who sits here; infinite where it can't be them. */
    float misfit(Look look) {
        float distance = motion.box.distance(look.box);
        float growth = motion.growth(look.box);
        boolean possible =
                distance < REACH + REACH_PER_SECOND * awaySeconds && growth < MOST_GROWTH;
        return possible
                ? distance + growth + UNLIKE_WEIGHT * build.unlike(look)
                : Float.POSITIVE_INFINITY;
    }

    /** Ends the moment: takes the trial over, or waits for them, and in the end no longer. */
    void settle(double deltaSeconds) {
        if (seen) {
            motion.correct(trial.box, deltaSeconds);
            build.learn(trial, deltaSeconds);
            last.copyFrom(trial);
            steadying.steady(trial, calm, deltaSeconds);
            state = State.HERE;
            awaySeconds = 0;
        } else if (state == State.PROMISED) {
            state = fresh ? State.PROMISED : State.FREE;
        } else if (state != State.FREE) {
            state = State.AWAY;
            awaySeconds += (float) deltaSeconds;
            motion.coast(deltaSeconds);
            steadying.lose(calm, deltaSeconds);
        }
        shown = presence.fade(seen ? 1 : 0, deltaSeconds);
        if (state == State.AWAY && presence.isGone()) {
            state = State.FREE;
        }
    }

    /** Whether there is a face to tell of: somebody here, or fading away. */
    boolean isShown() {
        return state == State.HERE || state == State.AWAY;
    }

    /** Fills in the face of who is here. */
    void report(Portrait portrait, Face face) {
        portrait.draw(calm, face);
        face.slot = slot;
        face.presence = shown;
        face.score = seen ? last.presence : 0;
    }

    /** The pictures have another size from now on. */
    void scale(float across, float down) {
        if (!isFree()) {
            motion.scale(across, down);
            last.scale(across, down);
            calm.scale(across, down);
            steadying.reset();
        }
    }
}
