package elysium.glow.vision;

/** What the networks took for one picture, in nanoseconds: a carrier. */
public final class SightTimes {
    /** Looking for faces anew, in pictures where that was done. */
    public long detectNanos;

    public long landmarksNanos;
    public long mouthNanos;
    public long expressionNanos;

    void clear() {
        detectNanos = 0;
        landmarksNanos = 0;
        mouthNanos = 0;
        expressionNanos = 0;
    }
}
