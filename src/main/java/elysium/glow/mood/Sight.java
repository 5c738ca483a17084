package elysium.glow.mood;

import elysium.glow.capture.Frame;
import elysium.glow.vision.Faces;

/** A frame, the faces seen in that very frame, and the signals read from them. */
public final class Sight {
    /** Exchanged between carriers instead of copied, hence not final. */
    public Frame frame = new Frame();

    public final Faces faces = new Faces();
    public final Reading reading = new Reading();

    /** What finding faces anew, all of tracking, and reading the mood took. */
    public long detectNanos, trackNanos, moodNanos;

    /** Frames passed over since the stage began, because newer ones had come. */
    public long skipped;

    /** What vision took and passed over, as with another. */
    public void timesFrom(Sight other) {
        detectNanos = other.detectNanos;
        trackNanos = other.trackNanos;
        moodNanos = other.moodNanos;
        skipped = other.skipped;
    }
}
