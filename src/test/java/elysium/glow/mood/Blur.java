package elysium.glow.mood;

import elysium.glow.vision.Face;
import elysium.glow.vision.Glance;
import elysium.glow.vision.MouthContour;
import java.util.Random;

/** The noise of a tracker: white, on the points, on the contours through them, on the glance. */
final class Blur {
    /** Of the distance of the outer eye corners, and of a level's range. */
    static final double POINTS = 0.004;

    static final double LEVEL = 0.03;
    private static final int[] OUTER = {0, 5, 11, 16, 21, 27, 32, 37, 43, 48, 53, 59};
    private static final int[] INNER = {0, 8, 16, 24, 32, 40, 48, 56};

    private final Random random;

    Blur(long seed) {
        random = new Random(seed);
    }

    void blur(Face face) {
        float[] p = face.points;
        double pixels = POINTS * Math.hypot(p[90] - p[72], p[91] - p[73]);
        for (int i = 0; i < p.length; i++) {
            p[i] += noise(pixels);
        }
        blur(face.mouth.outer, OUTER, pixels);
        blur(face.mouth.inner, INNER, pixels);
        blur(face.glance);
    }

    private void blur(Glance glance) {
        if (glance.known()) {
            glance.level = Math.clamp(glance.level + noise(LEVEL), 0f, 1f);
        }
    }

    /** A contour is a curve through few points, and its noise is theirs. */
    private void blur(float[] curve, int[] knots, double pixels) {
        float[] moves = new float[2 * knots.length];
        for (int i = 0; i < moves.length; i++) {
            moves[i] = noise(pixels);
        }
        for (int k = 0; k < knots.length; k++) {
            int next = (k + 1) % knots.length;
            int end = next == 0 ? MouthContour.POINTS : knots[next];
            for (int i = knots[k]; i < end; i++) {
                float share = (i - knots[k]) / (float) (end - knots[k]);
                for (int axis = 0; axis < 2; axis++) {
                    float from = moves[2 * k + axis];
                    curve[2 * i + axis] += from + share * (moves[2 * next + axis] - from);
                }
            }
        }
    }

    private float noise(double size) {
        return (float) (size * random.nextGaussian());
    }
}
