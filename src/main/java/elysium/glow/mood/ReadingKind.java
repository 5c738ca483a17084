package elysium.glow.mood;

/** How far a reading goes: the shapes of a face alone, or also what they are taken to mean. */
public enum ReadingKind {
    /** Only the shapes: a smile, a frown, an opening. */
    EXPRESSION,
    /** Also an estimate of what they mean: joy, calm, valence. */
    EMOTION;

    public boolean reads(Signal signal) {
        return this == EMOTION || !signal.isEmotion();
    }
}
