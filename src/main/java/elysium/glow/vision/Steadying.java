package elysium.glow.vision;

import elysium.glow.flow.Follower;
import elysium.glow.flow.OneEuro;

/**
 * Makes the points of one face calm: a still mouth is still, a fast one is not late.
 *
 * <p>How the face lies and how it is shaped are steadied apart, so that a head that moves does not
 * wake the trembling of its mouth.
 */
final class Steadying {
    /** Faces with their eyes closer than this tremble more, by parts of a pixel. */
    private static final double ROUGH_PIXELS = 60;

    private static final double PLACE_HERTZ = 1;
    private static final double PLACE_HERTZ_PER_SPEED = 60;
    private static final double TURN_HERTZ = 1.5;
    private static final double TURN_HERTZ_PER_SPEED = 15;
    private static final double SHAPE_HERTZ = 1;
    private static final double SHAPE_HERTZ_PER_SPEED = 15;

    private final OneEuro placeX = new OneEuro(PLACE_HERTZ, PLACE_HERTZ_PER_SPEED);
    private final OneEuro placeY = new OneEuro(PLACE_HERTZ, PLACE_HERTZ_PER_SPEED);
    private final OneEuro size = new OneEuro(TURN_HERTZ, TURN_HERTZ_PER_SPEED);
    private final OneEuro cos = new OneEuro(TURN_HERTZ, TURN_HERTZ_PER_SPEED);
    private final OneEuro sin = new OneEuro(TURN_HERTZ, TURN_HERTZ_PER_SPEED);
    private final OneEuro[] shape = new OneEuro[2 * Face.POINTS];
    private final OneEuro teeth = new OneEuro(2, 2);
    private final OneEuro parted = new OneEuro(2, 4);
    private final Follower visible = new Follower(0.15, 0.08);

    Steadying() {
        for (int i = 0; i < shape.length; i++) {
            shape[i] = new OneEuro(SHAPE_HERTZ, SHAPE_HERTZ_PER_SPEED);
        }
    }

    /** The next look is taken as it comes. */
    void reset() {
        placeX.reset();
        placeY.reset();
        size.reset();
        cos.reset();
        sin.reset();
        for (OneEuro point : shape) {
            point.reset();
        }
        teeth.reset();
        parted.reset();
        visible.jump(0);
    }

    /** Nobody was seen: the light on the mouth goes. */
    void lose(Look calm, double deltaSeconds) {
        calm.visible = visible.follow(0, deltaSeconds);
    }

    /** Fills the second with what the first comes to. */
    void steady(Look look, Look calm, double deltaSeconds) {
        FaceAxes axes = look.axes;
        double tremble = Math.max(1, ROUGH_PIXELS / axes.eyeDistance);
        double unit = tremble * axes.eyeDistance;
        double x = placeX.filter(axes.eyesX, deltaSeconds, unit);
        double y = placeY.filter(axes.eyesY, deltaSeconds, unit);
        double scale = Math.exp(size.filter(Math.log(axes.eyeDistance), deltaSeconds, tremble));
        double c = cos.filter(axes.cos, deltaSeconds, tremble);
        double s = sin.filter(axes.sin, deltaSeconds, tremble);
        double length = scale / Math.max(Math.hypot(c, s), 1e-6);
        for (int i = 0; i < Face.POINTS; i++) {
            double across = shape[2 * i].filter(axes.across(look.points, i), deltaSeconds, tremble);
            double down = shape[2 * i + 1].filter(axes.down(look.points, i), deltaSeconds, tremble);
            calm.points[2 * i] = (float) (x + length * (c * across - s * down));
            calm.points[2 * i + 1] = (float) (y + length * (s * across + c * down));
        }
        calm.measure();
        calm.visible = visible.follow(look.visible, deltaSeconds);
        calm.glance.copyFrom(look.glance);
        calm.glance.parted = (float) parted.filter(look.glance.parted, deltaSeconds);
        calm.teeth = (float) teeth.filter(look.teeth, deltaSeconds);
    }
}
