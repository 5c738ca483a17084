package elysium.glow.app.proof;

import elysium.glow.sitter.Expression;

/** A visit before an easel: rest, a sudden broad smile, and nobody; and what is found in it. */
public final class Proof {
    /** How many frames a visit takes. */
    public static final int FRAMES = 20 + 10 + 75 + 10 + 60 + 5;

    private static final double FRAME = 1.0 / 30;
    private static final double STEP = 0.1;
    private static final double INSTANT = 1e-6;
    private static final int MOMENTS = 5;
    private static final int RISING = 30;
    private static final int HOLDING = 45;

    private final Easel easel;
    private final Poses poses;
    private final int[] nearRest;
    private final int[] nearSmile;
    private double shimmer;

    /** Who stands there, frozen, so that whatever moves is the look's own. */
    public record Poses(Pose rest, Pose smile, Pose room) {
        public static Poses of(int width, int height) {
            return new Poses(
                    Pose.of(Expression.REST, width, height),
                    Pose.of(Expression.SMILE_BROAD, width, height),
                    Pose.room(width, height));
        }
    }

    private Proof(Easel easel, Poses poses) {
        this.easel = easel;
        this.poses = poses;
        nearRest = poses.rest.near(1);
        nearSmile = poses.smile.near(1);
    }

    /** Of an easel on which nothing was drawn yet. */
    public static Findings of(Easel easel, Poses poses) {
        return new Proof(easel, poses).findings();
    }

    private Findings findings() {
        easel.pass(poses.rest, 2, STEP);
        double[] atRest = moments(poses.rest, nearRest);
        double[] rise = new double[RISING];
        for (int i = 0; i < RISING; i++) {
            rise[i] = smile();
        }
        double held = 0;
        for (int i = 0; i < HOLDING; i++) {
            held += smile() / HOLDING;
        }
        moments(poses.smile, nearSmile);
        double bands = Bands.of(easel.picture());
        double edge = MaskEdge.of(easel.picture(), poses.smile);
        easel.pass(poses.room, 6, STEP);
        double nobody = 0;
        for (int i = 0; i < MOMENTS; i++) {
            easel.pass(poses.room, STEP);
            nobody += easel.picture().luminance() / MOMENTS;
        }
        double times = held / Math.max(1e-6, atRest[0]);
        return new Findings(
                nobody, atRest[1], times, answer(atRest[0], rise), shimmer, bands, edge);
    }

    private double smile() {
        easel.pass(poses.smile, FRAME);
        return easel.picture().luminance(nearSmile);
    }

    /** Each moment drawn twice: the mean light near the lips and of all; what differs shimmers. */
    private double[] moments(Pose pose, int... near) {
        double[] light = new double[2];
        for (int i = 0; i < MOMENTS; i++) {
            easel.pass(pose, STEP);
            Picture once = easel.picture();
            easel.pass(pose, INSTANT);
            shimmer = Math.max(shimmer, Shimmer.between(once, easel.picture()));
            light[0] += once.luminance(near) / MOMENTS;
            light[1] += once.luminance() / MOMENTS;
        }
        return light;
    }

    /** When half of the way from rest to the brightest moment of a second was gone. */
    static double answer(double rest, double... rise) {
        double most = rest;
        for (double light : rise) {
            most = Math.max(most, light);
        }
        if (most < 1.05 * rest + 1e-5) {
            return Double.NaN;
        }
        int frames = 0;
        while (rise[frames] < rest + 0.5 * (most - rest)) {
            frames++;
        }
        return (frames + 1) * FRAME;
    }
}
