package elysium.glow.app.proof;

/**
 * What becomes of a preset's light before somebody who goes on smiling.
 *
 * @param early the mean light after ten seconds, 0..1
 * @param late the same at the end
 * @param alike how much the picture comes back to where it was, 1 for the same again; 0 where
 *     nothing moves
 * @param afterSeconds the time in which it does
 */
public record Endurance(double early, double late, double alike, double afterSeconds) {
    private static final double STEP = 1.0 / 15;
    private static final int LOOKS_EVERY = 3;
    private static final double EARLY = 10;
    private static final double SPAN = 4;

    /** Of an easel on which nothing was drawn yet. */
    public static Endurance of(Easel easel, Proof.Poses poses, double seconds) {
        easel.pass(poses.rest(), 2, STEP);
        Recurrence recurrence = new Recurrence();
        Span early = new Span(EARLY - SPAN, EARLY);
        Span late = new Span(seconds - SPAN, seconds);
        long frames = Math.round(seconds / STEP);
        for (long i = 0; i < frames; i++) {
            easel.pass(poses.smile(), STEP);
            if (i % LOOKS_EVERY == 0) {
                Picture picture = easel.picture();
                early.add(i * STEP, picture);
                late.add(i * STEP, picture);
                recurrence.add(picture);
            }
        }
        Recurrence.Match match = recurrence.best();
        double after = match.lag() * LOOKS_EVERY * STEP;
        return new Endurance(early.mean(), late.mean(), match.alike(), after);
    }

    private static final class Span {
        private final double from;
        private final double until;
        private double sum;
        private int count;

        Span(double from, double until) {
            this.from = from;
            this.until = until;
        }

        void add(double seconds, Picture picture) {
            if (seconds >= from && seconds < until) {
                sum += picture.luminance();
                count++;
            }
        }

        double mean() {
            return sum / Math.max(1, count);
        }
    }
}
