package elysium.glow.vision;

import java.util.Arrays;
import java.util.List;

/** What one look at a face suggests, before anything is known of whose face it is. */
public final class Glance {
    public static final int NEUTRAL = 0;
    public static final int HAPPINESS = 1;
    public static final int SURPRISE = 2;
    public static final int NEGATIVE = 3;
    public static final int CLASSES = 4;

    /** The classes' names, in their order. */
    public static final List<String> CLASS_NAMES =
            List.of("neutral", "happiness", "surprise", "negative");

    /** Probability of a smile that shows teeth. */
    public float smile = Float.NaN;

    /** How much of a smile: 0 none, 0.5 mild, 1 broad. */
    public float level = Float.NaN;

    /** Height of the opening at its middle by the distance of the mouth's corners. */
    public float open = Float.NaN;

    /** Probability that the lips are parted at all. */
    public float parted = Float.NaN;

    /** Probabilities of neutral, happiness, surprise and negative. */
    public final float[] classes = new float[CLASSES];

    /** Nobody looked. */
    public void clear() {
        smile = Float.NaN;
        level = Float.NaN;
        open = Float.NaN;
        parted = Float.NaN;
        Arrays.fill(classes, Float.NaN);
    }

    /** False where no network looked: only the contours are there to be read. */
    public boolean known() {
        return !Float.isNaN(level);
    }

    void copyFrom(Glance other) {
        smile = other.smile;
        level = other.level;
        open = other.open;
        parted = other.parted;
        System.arraycopy(other.classes, 0, classes, 0, CLASSES);
    }
}
