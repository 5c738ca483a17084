package elysium.glow.app.proof;

import java.util.ArrayList;
import java.util.List;

/** Whether a picture comes back to where it was: small frames compared over all lags. */
final class Recurrence {
    private static final int ACROSS = 32;
    private static final int DOWN = 18;
    private static final double APART = 0.5;

    /** What comes back after one round comes back after two: the first counts. */
    private static final double CLEARLY = 0.01;

    private static final double STILL = 1e-9;

    private final List<double[]> frames = new ArrayList<>();

    /** The lag after which frames are most alike, in frames, and how much: 1 is the same again. */
    record Match(int lag, double alike) {
        /** There is nothing that could come back. */
        static final Match NONE = new Match(0, 0);
    }

    /** Frames come in equal steps. */
    void add(Picture picture) {
        double[] small = new double[ACROSS * DOWN];
        double[] count = new double[ACROSS * DOWN];
        for (int y = 0; y < picture.height(); y++) {
            for (int x = 0; x < picture.width(); x++) {
                int cell = y * DOWN / picture.height() * ACROSS + x * ACROSS / picture.width();
                small[cell] += Math.sqrt(picture.luminance(y * picture.width() + x));
                count[cell]++;
            }
        }
        for (int i = 0; i < small.length; i++) {
            small[i] /= count[i];
        }
        frames.add(small);
    }

    /** Over all lags up to half of what was seen, after the picture has once become another. */
    Match best() {
        List<double[]> free = withoutMean();
        double whole = alike(free, 0);
        if (!(whole > STILL)) {
            return Match.NONE;
        }
        boolean parted = false;
        Match best = Match.NONE;
        for (int lag = 1; lag <= free.size() / 2; lag++) {
            double alike = alike(free, lag) / whole;
            parted |= alike < APART;
            if (parted && alike > best.alike + CLEARLY) {
                best = new Match(lag, alike);
            }
        }
        return best;
    }

    private List<double[]> withoutMean() {
        double[] mean = new double[ACROSS * DOWN];
        for (double[] frame : frames) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += frame[i] / frames.size();
            }
        }
        List<double[]> free = new ArrayList<>();
        for (double[] frame : frames) {
            double[] left = frame.clone();
            for (int i = 0; i < left.length; i++) {
                left[i] -= mean[i];
            }
            free.add(left);
        }
        return free;
    }

    private static double alike(List<double[]> frames, int lag) {
        double sum = 0;
        int pairs = frames.size() - lag;
        for (int t = 0; t < pairs; t++) {
            double[] now = frames.get(t);
            double[] later = frames.get(t + lag);
            for (int i = 0; i < now.length; i++) {
                sum += now[i] * later[i];
            }
        }
        return sum / pairs / (ACROSS * DOWN);
    }
}
