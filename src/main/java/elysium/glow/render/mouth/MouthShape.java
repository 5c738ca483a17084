package elysium.glow.render.mouth;

import elysium.glow.vision.Face;

/** One visitor's mouth on the show, followed from sight to sight. */
public final class MouthShape {
    /** A mouth that was away for longer starts anew, at rest. */
    private static final float LONGEST_STEP_SECONDS = 0.25f;

    /** A mouth smaller than this part of the show's height can't be told from noise. */
    private static final float LEAST_WIDTH = 1e-3f;

    public final LipCurve outer = new LipCurve();
    public final LipCurve inner = new LipCurve();
    private final LipMotion motion = new LipMotion();
    private long seenNanos;
    private boolean here;
    private float width;
    private float presence;
    private float visible;
    private float teeth;
    private float secondsHere;
    private float side;

    /** Takes the newest face of this visitor, seen at that time. */
    void take(Face face, float[] map, float aspect, long nanos) {
        float seconds = (nanos - seenNanos) * 1e-9f;
        outer.place(face.mouth.outer, map, aspect);
        inner.place(face.mouth.inner, map, aspect);
        width = (float) Math.hypot(axisX(), axisY());
        if (!(width >= LEAST_WIDTH && width < 1e3f) || !finite()) {
            leave();
            return;
        }
        side = outer.area() < 0 ? -1 : 1;
        untangle();
        outer.measure();
        inner.measure();
        follow(seconds);
        presence = Math.clamp(face.presence, 0, 1);
        visible = Math.clamp(face.mouth.visible, 0, 1);
        teeth = Math.clamp(face.mouth.teeth, 0, 1);
        seenNanos = nanos;
        here = true;
    }

    void leave() {
        here = false;
        presence = 0;
        secondsHere = 0;
        outer.rest();
        inner.rest();
    }

    private void follow(float seconds) {
        if (!here || seconds > LONGEST_STEP_SECONDS || seconds < 0) {
            outer.rest();
            inner.rest();
            secondsHere = here ? secondsHere : 0;
        } else if (seconds > 0) {
            outer.move(motion, width, seconds);
            inner.move(motion, width, seconds);
            secondsHere += seconds;
        }
    }

    // Lips that cross by a hair where they touch would turn inside out: they touch instead.
    private void untangle() {
        float downX = -axisY() / width * side;
        float downY = axisX() / width * side;
        for (int i = 1; i < LipCurve.FAR_CORNER; i++) {
            int j = LipCurve.POINTS - i;
            float gap = (inner.x[j] - inner.x[i]) * downX + (inner.y[j] - inner.y[i]) * downY;
            if (gap < 0) {
                inner.x[i] += 0.5f * gap * downX;
                inner.y[i] += 0.5f * gap * downY;
                inner.x[j] -= 0.5f * gap * downX;
                inner.y[j] -= 0.5f * gap * downY;
            }
        }
        inner.close();
    }

    private boolean finite() {
        float sum = 0;
        for (int i = 0; i < LipCurve.POINTS; i++) {
            sum += outer.x[i] + outer.y[i] + inner.x[i] + inner.y[i];
        }
        return Math.abs(sum) < 1e6f;
    }

    private float axisX() {
        return outer.x[LipCurve.FAR_CORNER] - outer.x[0];
    }

    private float axisY() {
        return outer.y[LipCurve.FAR_CORNER] - outer.y[0];
    }

    public boolean here() {
        return here;
    }

    /** Between the corners, in show heights. */
    public float width() {
        return width;
    }

    /** How sure it is that the visitor is here: 0..1, faded. */
    public float presence() {
        return presence;
    }

    public float visible() {
        return visible;
    }

    public float teeth() {
        return teeth;
    }

    /** Since they appeared. */
    public float secondsHere() {
        return secondsHere;
    }

    /** The direction from the first corner to the far one, in radians. */
    public float angle() {
        return (float) Math.atan2(axisY(), axisX());
    }

    /** 1 where the outer curve's area is positive, else -1: which way is out. */
    float side() {
        return side;
    }
}
