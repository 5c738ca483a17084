package elysium.glow.capture;

/**
 * How it stands with the source at this moment, for the panel.
 *
 * @param sentence what is wrong, or empty if all is well
 * @param onFallback whether the pictures shown are the fallback's
 * @param frames pictures published since the start
 * @param skipped of these, pictures that a newer one replaced before anybody saw them
 */
public record CaptureStatus(
        Source source,
        String name,
        State state,
        String sentence,
        boolean onFallback,
        int width,
        int height,
        double framesPerSecond,
        long frames,
        long skipped) {
    /** Where a source is in its life. */
    public enum State {
        OPENING,
        LIVE,
        STALLED,
        LOST,
        ENDED
    }
}
