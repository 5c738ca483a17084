package elysium.glow.render.mouth;

/** The directions in which a lip curve's outside lies, in order round the curve. */
final class LipRays {
    /** The widest angle between rays; its square by 8 is the error of a distance: 0.3 %. */
    private static final float WIDEST_STEP = 0.15f;

    private static final int MOST = 3 * LipCurve.POINTS;

    /** Far away, every fourth point is enough, or in a crowd every eighth. */
    private static final int COARSE_POINTS = 4;

    final float[] directionX = new float[MOST];
    final float[] directionY = new float[MOST];

    /** The point of the curve that the ray leaves from. */
    final int[] from = new int[MOST];

    /** Whether the ray is needed far away too. */
    final boolean[] reaching = new boolean[MOST];

    private int count;
    private LipCurve curve;
    private float side;
    private int stride;
    private int coarse;
    private float turned;

    /**
     * How finely to look.
     *
     * @param stride every so many points of the curve count: 1, or 2 for a small mouth
     * @param coarse every so many rays reach far: 1, or 2 in a crowd
     */
    record Detail(int stride, int coarse) {
        private static final Detail[] ALL = {
            new Detail(1, 1), new Detail(2, 1), new Detail(1, 2), new Detail(2, 2)
        };

        static Detail of(boolean small, boolean crowd) {
            return ALL[(small ? 1 : 0) + (crowd ? 2 : 0)];
        }
    }

    int count() {
        return count;
    }

    /** Casts the rays of one of the curves of a mouth. */
    void cast(MouthShape mouth, LipCurve lips, Detail detail) {
        curve = lips;
        side = mouth.side();
        stride = detail.stride();
        coarse = detail.coarse();
        count = 0;
        int last = edgeBefore(LipCurve.POINTS);
        int previous = last;
        for (int i = 0; i < LipCurve.POINTS; i += stride) {
            if (length(i) > 0) {
                turn(i, previous);
                previous = i;
            }
        }
        if (last >= 0) {
            add(LipCurve.POINTS, directionX[0], directionY[0], true);
        }
    }

    private int edgeBefore(int point) {
        int edge = point - stride;
        while (edge >= 0 && !(length(edge) > 0)) {
            edge -= stride;
        }
        return edge;
    }

    private float length(int i) {
        float dx = curve.x[i + stride] - curve.x[i];
        float dy = curve.y[i + stride] - curve.y[i];
        return (float) Math.sqrt(dx * dx + dy * dy);
    }

    private float normalX(int edge) {
        return side * (curve.y[edge + stride] - curve.y[edge]) / length(edge);
    }

    private float normalY(int edge) {
        return side * (curve.x[edge] - curve.x[edge + stride]) / length(edge);
    }

    // The rays at a point, from the right angle of the edge before to that of the edge after.
    private void turn(int i, int before) {
        float ax = normalX(before);
        float ay = normalY(before);
        float bx = normalX(i);
        float by = normalY(i);
        float dot = ax * bx + ay * by;
        float angle = (float) Math.atan2(side * (ax * by - ay * bx), dot);
        boolean corner = i == 0 || i == LipCurve.FAR_CORNER;
        if (corner && angle < -2.5f) {
            angle += 2 * (float) Math.PI;
        }
        int steps = (int) Math.ceil(angle / WIDEST_STEP);
        if (steps > 1 && count + steps + 2 + LipCurve.POINTS - i < MOST) {
            fan(i, ax, ay, side * angle / steps, steps);
            return;
        }
        float length = (float) Math.sqrt(2 + 2 * dot);
        boolean folded = length < 0.1f;
        boolean reaches = reaches(i, Math.abs(angle));
        add(i, folded ? bx : (ax + bx) / length, folded ? by : (ay + by) / length, reaches);
    }

    // Far rays are never farther apart than near ones by much, in points or in angle.
    private boolean reaches(int i, float angle) {
        turned += angle;
        boolean reaches =
                i % (coarse * COARSE_POINTS) == 0 || turned + angle > coarse * WIDEST_STEP;
        turned = reaches ? 0 : turned;
        return reaches;
    }

    private void fan(int i, float startX, float startY, float step, int steps) {
        float cos = (float) Math.cos(step);
        float sin = (float) Math.sin(step);
        float x = startX;
        float y = startY;
        turned = 0;
        for (int k = 0; k <= steps; k++) {
            add(i, x, y, k % coarse == 0 || k == steps);
            float nextX = x * cos - y * sin;
            y = x * sin + y * cos;
            x = nextX;
        }
    }

    private void add(int point, float x, float y, boolean reaches) {
        from[count] = point;
        directionX[count] = x;
        directionY[count] = y;
        reaching[count] = reaches;
        count++;
    }

    static int most() {
        return MOST;
    }
}
