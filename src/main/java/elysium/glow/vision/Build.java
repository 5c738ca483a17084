package elysium.glow.vision;

import elysium.glow.flow.Follower;

/**
 * The proportions of a face, learned while it is followed: enough to tell two who cross apart, and
 * far too little to know anybody again.
 */
final class Build {
    private static final double LEARN_SECONDS = 1;
    private static final int PROPORTIONS = 3;

    private final float[] mean = new float[PROPORTIONS];
    private final float[] now = new float[PROPORTIONS];

    void begin(Look look) {
        measure(look);
        System.arraycopy(now, 0, mean, 0, PROPORTIONS);
    }

    void learn(Look look, double deltaSeconds) {
        measure(look);
        float share = (float) Follower.share(deltaSeconds, LEARN_SECONDS);
        for (int i = 0; i < PROPORTIONS; i++) {
            mean[i] += share * (now[i] - mean[i]);
        }
    }

    /** How unlike a face is, in eye distances. */
    float unlike(Look look) {
        measure(look);
        float sum = 0;
        for (int i = 0; i < PROPORTIONS; i++) {
            sum += Math.abs(now[i] - mean[i]);
        }
        return sum / PROPORTIONS;
    }

    /** The drop to the mouth, the length of the nose, the breadth of the jaw. */
    private void measure(Look look) {
        FaceAxes axes = look.axes;
        float[] p = look.points;
        now[0] = axes.mouthDrop / axes.eyeDistance;
        now[1] = axes.down(p, 33) - axes.down(p, 27);
        now[2] = axes.across(p, 16) - axes.across(p, 0);
    }
}
