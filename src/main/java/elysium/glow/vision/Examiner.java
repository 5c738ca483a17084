package elysium.glow.vision;

import elysium.glow.capture.Frame;
import elysium.glow.flow.Clock;

/** Has the networks look at a picture, and notes how long each took. */
final class Examiner implements AutoCloseable {
    private static final double UPRIGHT_WITHIN = Math.cos(Math.toRadians(75));

    private final Networks networks;
    private final Clock clock;
    private final SightTimes times;
    private final Luma luma = new Luma();
    private final Box box = new Box();
    private float upright;

    Examiner(Networks networks, Clock clock, SightTimes times) {
        this.networks = networks;
        this.clock = clock;
        this.times = times;
    }

    /** Turns to a picture whose people stand so in it: radians, clockwise. */
    void take(Frame frame, float newUpright) {
        times.clear();
        luma.take(frame);
        upright = newUpright;
    }

    void find(FaceFinder.Search search, Boxes boxes) {
        long before = clock.nanos();
        networks.faces().find(luma, search, boxes);
        times.detectNanos += clock.nanos() - before;
    }

    /** The points of a face of which the box alone is known; false where there is none. */
    boolean lookAnew(Box where, Look look) {
        return points(where, upright, look) && lookAgain(look, look);
    }

    /** The points of a face that was seen before, perhaps in the picture before. */
    boolean lookAgain(Look before, Look look) {
        box.copyFrom(before.box);
        return points(box, before.axes.angle(), look);
    }

    private boolean points(Box where, float angle, Look look) {
        long before = clock.nanos();
        networks.points().look(luma, where, angle, look);
        times.landmarksNanos += clock.nanos() - before;
        return look.measure();
    }

    /** Whether somebody of whom nothing is known yet is there in the flesh. */
    boolean isAlive(Look look) {
        return look.presence >= networks.points().leastOfNewcomers();
    }

    /** People stand or bow; whoever hangs from the ceiling is a print, or nobody. */
    boolean isUpright(Look look) {
        FaceAxes axes = look.axes;
        double across = axes.cos * Math.cos(upright) + axes.sin * Math.sin(upright);
        return across > UPRIGHT_WITHIN;
    }

    /** The mouth of a face whose points are known. */
    void lookAtMouth(Look look) {
        long before = clock.nanos();
        networks.mouths().look(luma, look);
        times.mouthNanos += clock.nanos() - before;
    }

    void lookAtExpression(Look look) {
        long before = clock.nanos();
        networks.expressions().look(luma, look);
        times.expressionNanos += clock.nanos() - before;
    }

    /** With more care, in a picture that no other one follows. */
    void lookAtExpressionTwice(Look look) {
        long before = clock.nanos();
        networks.expressions().lookTwice(luma, look);
        times.expressionNanos += clock.nanos() - before;
    }

    /** Where the parts of its mouth lie; false where nobody can tell. */
    boolean mask(Look look, MouthMasks masks) {
        return networks.mouths().mask(luma, look, masks);
    }

    @Override
    public void close() {
        networks.close();
    }
}
