package elysium.glow.render;

import java.util.Arrays;

/**
 * The part of the size to draw at so that frames come in time: pure, fed with measured frames.
 *
 * <p>It moves by sixteenths, down soon and up late, and waits after each step to see what it gave.
 * What it goes by is the median of the last frames, so that an odd one moves nothing.
 */
public final class AutoScale {
    private static final int STEPS = 16;
    private static final int LEAST = 4;
    private static final int WINDOW = 7;
    private static final double TOO_SLOW = 0.95;
    private static final double ROOM = 0.8;
    private static final int FRAMES_TO_SINK = 12;
    private static final int FRAMES_TO_RISE = 90;

    /** Where frames take so long that twelve of them are an age, fewer must do. */
    private static final double MILLIS_TO_SINK = 250;

    private static final int FEWEST_TO_SINK = 3;

    private final double budgetMillis;
    private final double[] last = new double[WINDOW];
    private final double[] sorted = new double[WINDOW];
    private int known;
    private int next;
    private int steps = STEPS;
    private int settledFrames;
    private double settledMillis;

    /** For frames that must not take longer than that. */
    public AutoScale(double budgetMillis) {
        if (!(budgetMillis > 0)) {
            throw new IllegalArgumentException("a budget of " + budgetMillis + " ms");
        }
        this.budgetMillis = budgetMillis;
    }

    /** Takes in what one frame cost, and returns the scale for the next: 0.25 to 1. */
    public double after(double frameMillis) {
        if (frameMillis >= 0 && frameMillis < 10_000) {
            last[next] = frameMillis;
            next = (next + 1) % WINDOW;
            known = Math.min(known + 1, WINDOW);
            settledFrames++;
            settledMillis += frameMillis;
        }
        if (maySink() && usualMillis() > TOO_SLOW * budgetMillis) {
            step(steps - 1);
        } else if (settledFrames >= FRAMES_TO_RISE && steps < STEPS && fitsAt(steps + 1)) {
            step(steps + 1);
        }
        return scale();
    }

    public double scale() {
        return steps / (double) STEPS;
    }

    private boolean maySink() {
        boolean slow = settledMillis >= MILLIS_TO_SINK && settledFrames >= FEWEST_TO_SINK;
        return steps > LEAST && known == WINDOW && (settledFrames >= FRAMES_TO_SINK || slow);
    }

    private double usualMillis() {
        System.arraycopy(last, 0, sorted, 0, WINDOW);
        Arrays.sort(sorted);
        return sorted[WINDOW / 2];
    }

    /** The cost grows with the area at most. */
    private boolean fitsAt(int wanted) {
        double grown = usualMillis() * wanted * wanted / (double) (steps * steps);
        return grown < ROOM * budgetMillis;
    }

    private void step(int wanted) {
        // What the new size will cost is guessed, so that the old one's frames don't mislead.
        for (int i = 0; i < WINDOW; i++) {
            last[i] *= wanted * wanted / (double) (steps * steps);
        }
        steps = wanted;
        settledFrames = 0;
        settledMillis = 0;
    }
}
