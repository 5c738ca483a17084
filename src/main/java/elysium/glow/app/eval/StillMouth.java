package elysium.glow.app.eval;

import elysium.glow.vision.Face;

/**
 * How far the points of a mouth jump from frame to frame while it holds still, which it does where
 * the mean of its points over one half of a stretch is that over the other.
 */
final class StillMouth {
    private static final int FRAMES = 10;
    private static final int FIRST = 2 * FacePoints.MOUTH;
    private static final int COORDINATES = 2 * Face.POINTS - FIRST;
    private static final double STILL_PERCENT = 1;

    private final float[][] stretch = new float[FRAMES][COORDINATES];
    private double eyes;
    private int count;
    private long lastFrame = -1;

    /**
     * Takes the points of the next frame in which this mouth was seen.
     *
     * @return the mean way of a point from frame to frame in % of the eyes' distance where a still
     *     stretch ends here; else NaN
     */
    double next(long frame, float[] points) {
        if (frame != lastFrame + 1) {
            restart();
        }
        lastFrame = frame;
        System.arraycopy(points, FIRST, stretch[count++], 0, COORDINATES);
        eyes += FacePoints.eyes(points);
        if (count < FRAMES) {
            return Double.NaN;
        }
        double percent = 100 * FRAMES / eyes;
        double figure = percent * drift() < STILL_PERCENT ? percent * way() : Double.NaN;
        restart();
        return figure;
    }

    private void restart() {
        count = 0;
        eyes = 0;
    }

    private double drift() {
        double sum = 0;
        for (int c = 0; c < COORDINATES; c += 2) {
            sum += Math.hypot(drift(c), drift(c + 1));
        }
        return 2 * sum / COORDINATES;
    }

    /** By how much the mean of the second half differs from that of the first. */
    private double drift(int coordinate) {
        double sum = 0;
        for (int i = 0; i < FRAMES / 2; i++) {
            sum += stretch[i + FRAMES / 2][coordinate] - stretch[i][coordinate];
        }
        return sum / (FRAMES / 2);
    }

    private double way() {
        double sum = 0;
        for (int i = 1; i < FRAMES; i++) {
            for (int c = 0; c < COORDINATES; c += 2) {
                sum +=
                        Math.hypot(
                                stretch[i][c] - stretch[i - 1][c],
                                stretch[i][c + 1] - stretch[i - 1][c + 1]);
            }
        }
        return sum / ((FRAMES - 1) * COORDINATES / 2);
    }
}
