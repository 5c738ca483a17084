package elysium.glow.mood;

import elysium.glow.flow.Follower;
import elysium.glow.vision.Faces;
import java.util.Arrays;

/**
 * How much visitors move as one: the correlation of their smiles and openings over a sliding
 * window.
 *
 * <p>The window fades exponentially. Two who are still are not in unison: there is nothing to
 * share.
 */
final class Unison {
    private static final Signal[] MOVES = {Signal.SMILE, Signal.OPENNESS, Signal.BROW_RAISE};
    private static final double WINDOW_SECONDS = 2;

    /** The variance of a face that hardly moves: what stays below it counts for little. */
    private static final double STILL_VARIANCE = 4e-4;

    private final double[][] mean = new double[Faces.MOST][MOVES.length];
    private final double[][] shift = new double[Faces.MOST][MOVES.length];
    private final double[][] covariance = new double[Faces.MOST][Faces.MOST];
    private final boolean[] here = new boolean[Faces.MOST];

    /** Takes the next moment of the visitors who are present; 0..1. */
    float unison(Reading reading, double deltaSeconds) {
        double share = Follower.share(deltaSeconds, WINDOW_SECONDS);
        for (int i = 0; i < Faces.MOST; i++) {
            arriveOrLeave(i, reading);
        }
        double sum = 0;
        double pairs = 0;
        for (int i = 0; i < Faces.MOST; i++) {
            for (int j = 0; j <= i && here[i]; j++) {
                if (here[j]) {
                    covariance[i][j] = (1 - share) * (covariance[i][j] + share * shared(i, j));
                    if (i != j) {
                        sum += likeness(i, j);
                        pairs++;
                    }
                }
            }
        }
        for (int i = 0; i < Faces.MOST; i++) {
            moveMean(i, share);
        }
        return pairs == 0 ? 0 : (float) Math.clamp(sum / pairs, 0, 1);
    }

    private void arriveOrLeave(int place, Reading reading) {
        boolean now = reading.visitor(place + 1, Signal.PRESENCE) > 0;
        for (int s = 0; s < MOVES.length && now; s++) {
            double value = reading.visitor(place + 1, MOVES[s]);
            if (!here[place]) {
                mean[place][s] = value;
            }
            shift[place][s] = value - mean[place][s];
        }
        if (!now && here[place]) {
            for (int other = 0; other < Faces.MOST; other++) {
                covariance[place][other] = 0;
                covariance[other][place] = 0;
            }
            Arrays.fill(shift[place], 0);
        }
        here[place] = now;
    }

    private double shared(int i, int j) {
        double sum = 0;
        for (int s = 0; s < MOVES.length; s++) {
            sum += shift[i][s] * shift[j][s];
        }
        return sum;
    }

    private double likeness(int i, int j) {
        double variances =
                (covariance[i][i] + STILL_VARIANCE) * (covariance[j][j] + STILL_VARIANCE);
        return Math.max(0, covariance[i][j] / Math.sqrt(variances));
    }

    private void moveMean(int place, double share) {
        for (int s = 0; s < MOVES.length; s++) {
            mean[place][s] += shift[place][s] * share;
        }
    }
}
