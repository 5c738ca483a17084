package elysium.glow.mood;

import elysium.glow.vision.Faces;

/**
 * All signals of one moment, by visitor's slot and for the room: a carrier that is filled anew.
 *
 * <p>A visitor's place is their slot (1..8) less one, so that it keeps while they are followed.
 */
public final class Reading {
    private final float[][] visitors = new float[Faces.MOST][Signal.PER_VISITOR];
    private final float[][] marks = new float[Faces.MOST][Mark.count()];
    private final float[] shared = new float[Signal.values().length];

    public void clear() {
        for (float[] visitor : visitors) {
            java.util.Arrays.fill(visitor, 0);
        }
        for (float[] mark : marks) {
            java.util.Arrays.fill(mark, 0);
        }
        java.util.Arrays.fill(shared, 0);
    }

    /** Lets rest what that kind of reading does not tell. */
    public void keepTo(ReadingKind kind) {
        for (int i = 0; i < Signal.PER_VISITOR; i++) {
            if (!kind.reads(Signal.at(i))) {
                shared[i] = 0;
                for (float[] visitor : visitors) {
                    visitor[i] = 0;
                }
            }
        }
    }

    public float visitor(int slot, Signal signal) {
        return visitors[slot - 1][signal.ordinal()];
    }

    public void visitor(int slot, Signal signal, float value) {
        visitors[slot - 1][signal.ordinal()] = value;
    }

    public float visitor(int slot, Mark mark) {
        return marks[slot - 1][mark.ordinal()];
    }

    public void visitor(int slot, Mark mark, float value) {
        marks[slot - 1][mark.ordinal()] = value;
    }

    /** The room's value; of a visitor's signal, the strongest among those present. */
    public float room(Signal signal) {
        return shared[signal.ordinal()];
    }

    public void room(Signal signal, float value) {
        shared[signal.ordinal()] = value;
    }

    /** Every signal, and the light of every pulse, at that part of its value. */
    public void fade(float level) {
        for (float[] mark : marks) {
            mark[Mark.FLASH.ordinal()] *= level;
        }
        for (float[] visitor : visitors) {
            fade(visitor, level);
        }
        fade(shared, level);
    }

    private static void fade(float[] values, float level) {
        for (int i = 0; i < values.length; i++) {
            values[i] *= level;
        }
    }

    public void copyFrom(Reading other) {
        for (int i = 0; i < visitors.length; i++) {
            System.arraycopy(other.visitors[i], 0, visitors[i], 0, visitors[i].length);
            System.arraycopy(other.marks[i], 0, marks[i], 0, marks[i].length);
        }
        System.arraycopy(other.shared, 0, shared, 0, shared.length);
    }
}
