package elysium.glow.vision;

/**
 * Draws the lips as smooth curves through the points that were found, sharp at the corners alone.
 *
 * <p>Centripetal Catmull-Rom (Yuksel, Schaefer, Keyser 2011): it makes no loops and no cusps where
 * points lie unevenly. Each half is divided evenly along its length.
 */
final class LipCurve {
    private static final int OUTER = 48;
    private static final int OUTER_SPAN = 6;
    private static final int INNER = 60;
    private static final int INNER_SPAN = 4;
    private static final int STEPS = 8;
    private static final float LEAST = 1e-4f;

    private final float[] ends = new float[2 * (OUTER_SPAN + 3)];
    private final float[] fine = new float[2 * (OUTER_SPAN * STEPS + 1)];
    private final float[] along = new float[OUTER_SPAN * STEPS + 1];

    /** Fills both curves from a face's 68 points. */
    void draw(float[] points, MouthContour mouth) {
        draw(points, OUTER, OUTER_SPAN, mouth.outer);
        draw(points, INNER, INNER_SPAN, mouth.inner);
    }

    private void draw(float[] points, int first, int span, float[] curve) {
        half(points, first, span, false);
        divide(span * STEPS, curve, 0, MouthContour.FAR_CORNER);
        half(points, first, span, true);
        divide(span * STEPS, curve, MouthContour.FAR_CORNER, MouthContour.POINTS);
    }

    /** From corner to corner; the curve beyond its ends goes on as it came. */
    private void half(float[] points, int first, int span, boolean back) {
        for (int i = 0; i <= span; i++) {
            int point = first + (back ? (span + i) % (2 * span) : i);
            ends[2 * i + 2] = points[2 * point];
            ends[2 * i + 3] = points[2 * point + 1];
        }
        int last = 2 * span + 2;
        for (int axis = 0; axis < 2; axis++) {
            ends[axis] = 2 * ends[2 + axis] - ends[4 + axis];
            ends[last + 2 + axis] = 2 * ends[last + axis] - ends[last - 2 + axis];
        }
        for (int i = 0; i < span; i++) {
            piece(2 * i, 2 * i * STEPS);
        }
        fine[2 * span * STEPS] = ends[last];
        fine[2 * span * STEPS + 1] = ends[last + 1];
    }

    /** The way from the second to the third of four points. */
    private void piece(int at, int to) {
        float before = knot(at);
        float here = knot(at + 2);
        float after = knot(at + 4);
        for (int axis = 0; axis < 2; axis++) {
            float p0 = ends[at + axis];
            float p1 = ends[at + 2 + axis];
            float p2 = ends[at + 4 + axis];
            float p3 = ends[at + 6 + axis];
            float leave = slope(p0, p1, p2, before, here) * here;
            float arrive = slope(p1, p2, p3, here, after) * here;
            for (int step = 0; step < STEPS; step++) {
                float t = (float) step / STEPS;
                float bent = 2 * (p1 - p2) + leave + arrive;
                float swung = 3 * (p2 - p1) - 2 * leave - arrive;
                fine[to + 2 * step + axis] = p1 + t * (leave + t * (swung + t * bent));
            }
        }
    }

    private static float slope(float a, float b, float c, float first, float second) {
        return (b - a) / first - (c - a) / (first + second) + (c - b) / second;
    }

    /** The square root of the way between two points: what makes it centripetal. */
    private float knot(int at) {
        float dx = ends[at + 2] - ends[at];
        float dy = ends[at + 3] - ends[at + 1];
        return Math.max(LEAST, (float) Math.sqrt(Math.sqrt(dx * dx + dy * dy)));
    }

    /** Places points evenly along the fine curve, its end excluded. */
    private void divide(int pieces, float[] curve, int from, int to) {
        along[0] = 0;
        for (int i = 1; i <= pieces; i++) {
            float dx = fine[2 * i] - fine[2 * i - 2];
            float dy = fine[2 * i + 1] - fine[2 * i - 1];
            along[i] = along[i - 1] + (float) Math.sqrt(dx * dx + dy * dy);
        }
        int piece = 0;
        for (int i = from; i < to; i++) {
            float wanted = along[pieces] * (i - from) / (to - from);
            while (piece < pieces - 1 && along[piece + 1] < wanted) {
                piece++;
            }
            float length = along[piece + 1] - along[piece];
            float part = length > 0 ? Math.min(1, (wanted - along[piece]) / length) : 0;
            for (int axis = 0; axis < 2; axis++) {
                float start = fine[2 * piece + axis];
                curve[2 * i + axis] = start + part * (fine[2 * piece + 2 + axis] - start);
            }
        }
    }
}
