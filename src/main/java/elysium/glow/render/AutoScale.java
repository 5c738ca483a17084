package elysium.glow.render;

/**
 * The part of the size to draw at so that frames come in time: pure, fed with measured frames.
 *
 * <p>It moves by sixteenths, down soon and up late, and waits after each step to see what it gave.
 */
public final class AutoScale {
    private static final int STEPS = 16;
    private static final int LEAST = 4;
    private static final double SMOOTHING = 0.1;
    private static final double TOO_SLOW = 0.95;
    private static final double ROOM = 0.8;
    private static final int FRAMES_TO_SINK = 12;
    private static final int FRAMES_TO_RISE = 90;

    private final double budgetMillis;
    private int steps = STEPS;
    private double smoothMillis = -1;
    private int settled;

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
            smoothMillis =
                    smoothMillis < 0
                            ? frameMillis
                            : smoothMillis + SMOOTHING * (frameMillis - smoothMillis);
            settled++;
        }
        if (settled >= FRAMES_TO_SINK && smoothMillis > TOO_SLOW * budgetMillis && steps > LEAST) {
            step(steps - 1);
        } else if (settled >= FRAMES_TO_RISE && steps < STEPS && fitsAt(steps + 1)) {
            step(steps + 1);
        }
        return scale();
    }

    public double scale() {
        return steps / (double) STEPS;
    }

    /** The cost grows with the area at most. */
    private boolean fitsAt(int wanted) {
        double grown = smoothMillis * wanted * wanted / (double) (steps * steps);
        return grown < ROOM * budgetMillis;
    }

    private void step(int wanted) {
        // What the new size will cost is guessed, so that the old one's frames don't mislead.
        smoothMillis *= wanted * wanted / (double) (steps * steps);
        steps = wanted;
        settled = 0;
    }
}
