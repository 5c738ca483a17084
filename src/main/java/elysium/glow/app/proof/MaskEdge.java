package elysium.glow.app.proof;

import java.util.Arrays;

/**
 * The hardest step of brightness along the lips' outer edge that is not in the camera's picture:
 * one that happens within three pixels and stays on both sides. A bright line is none, for it is
 * left again.
 */
final class MaskEdge {
    private static final double NEAR = 1.5;

    /** In mouth widths: still on the lips, and past whatever is drawn along their edge. */
    private static final double[] FAR = {0.1, 0.13, 0.16};

    private static final int NEIGHBOURS = 5;
    private static final int CORNER = 7;

    private final Picture picture;
    private final float[] lips;
    private final double wide;

    private MaskEdge(Picture picture, float[] lips) {
        this.picture = picture;
        this.lips = lips;
        wide = Math.hypot(lips[64] - lips[0], lips[65] - lips[1]);
    }

    /** In parts of the display's range. */
    static double of(Picture shown, Pose pose) {
        double worst = 0;
        Picture camera = pose.picture();
        for (int i = 0; i < pose.truth().people(); i++) {
            float[] lips = pose.truth().visitor(i).outer;
            double[] seen = new MaskEdge(shown, lips).steps();
            double[] there = new MaskEdge(camera, lips).steps();
            double[] more = new double[seen.length];
            for (int p = 0; p < more.length; p++) {
                // The camera's own step may be shown in full, in either direction.
                more[p] = Math.max(0, Math.abs(seen[p]) - Math.abs(there[p]));
            }
            worst = Math.max(worst, worstStretch(more));
        }
        return worst;
    }

    /** An edge runs along the lips: a single point of it is chance. */
    private static double worstStretch(double... steps) {
        double worst = 0;
        double[] some = new double[NEIGHBOURS];
        for (int i = 0; i < steps.length; i++) {
            for (int k = 0; k < NEIGHBOURS; k++) {
                some[k] = steps[(i + k) % steps.length];
            }
            double[] sorted = some.clone();
            Arrays.sort(sorted);
            worst = Math.max(worst, sorted[NEIGHBOURS / 2]);
        }
        return worst;
    }

    private double[] steps() {
        int count = lips.length / 2;
        double[] steps = new double[count];
        for (int i = 0; i < count; i++) {
            // In the corners the other lip is as near as this one's own side.
            boolean corner = Math.min(i % (count / 2), count / 2 - i % (count / 2)) < CORNER;
            steps[i] = corner ? 0 : step(i, count);
        }
        return steps;
    }

    private double step(int i, int count) {
        int before = 2 * ((i + count - 1) % count);
        int after = 2 * ((i + 1) % count);
        double along = lips[after] - lips[before];
        double down = lips[after + 1] - lips[before + 1];
        double length = Math.hypot(along, down);
        if (length == 0) {
            return 0;
        }
        double nx = -down / length;
        double ny = along / length;
        double step = at(i, nx, ny, NEAR) - at(i, nx, ny, -NEAR);
        double stays = Math.abs(step);
        for (double part : FAR) {
            double far = part * wide;
            double apart = at(i, nx, ny, far) - at(i, nx, ny, -far);
            stays = Math.min(stays, Math.max(0, Math.copySign(1, step) * apart));
        }
        return Math.copySign(stays, step);
    }

    private double at(int i, double nx, double ny, double far) {
        return picture.brightness(lips[2 * i] + far * nx, lips[2 * i + 1] + far * ny);
    }
}
