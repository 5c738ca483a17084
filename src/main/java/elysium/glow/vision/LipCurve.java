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

    /**
     * How much more the curve bends towards a corner than it does beside it: lips leave their
     * corner steeply, and a curve that comes straight in cuts a seventh off a thin opening. 1 would
     * be the parabola through the next two points; 2 fits the sitter's exact contours best.
     */
    private static final float ROUND = 2;

    private final float[] through = new float[2 * (OUTER_SPAN + 1)];
    private final float[] slopes = new float[2 * (OUTER_SPAN + 1)];
    private final float[] knots = new float[OUTER_SPAN];
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

    /** From corner to corner. */
    private void half(float[] points, int first, int span, boolean back) {
        for (int i = 0; i <= span; i++) {
            int point = first + (back ? (span + i) % (2 * span) : i);
            through[2 * i] = points[2 * point];
            through[2 * i + 1] = points[2 * point + 1];
        }
        for (int i = 0; i < span; i++) {
            float dx = through[2 * i + 2] - through[2 * i];
            float dy = through[2 * i + 3] - through[2 * i + 1];
            // the square root of the way between two points is what makes it centripetal
            knots[i] = Math.max(LEAST, (float) Math.sqrt(Math.sqrt(dx * dx + dy * dy)));
        }
        for (int axis = 0; axis < 2; axis++) {
            lean(span, axis);
            for (int i = 0; i < span; i++) {
                piece(i, axis);
            }
            fine[2 * span * STEPS + axis] = through[2 * span + axis];
        }
    }

    /** How the curve goes through each point. */
    private void lean(int span, int axis) {
        for (int i = 1; i < span; i++) {
            float both = knots[i - 1] + knots[i];
            float across = (through[2 * i + 2 + axis] - through[2 * i - 2 + axis]) / both;
            slopes[2 * i + axis] = pace(i - 1, axis) - across + pace(i, axis);
        }
        slopes[axis] = corner(0, 1, axis);
        slopes[2 * span + axis] = corner(span - 1, span - 2, axis);
    }

    private float corner(int near, int next, int axis) {
        float share = knots[near] / (knots[near] + knots[next]);
        return pace(near, axis) + ROUND * share * (pace(near, axis) - pace(next, axis));
    }

    private float pace(int piece, int axis) {
        return (through[2 * piece + 2 + axis] - through[2 * piece + axis]) / knots[piece];
    }

    private void piece(int piece, int axis) {
        float start = through[2 * piece + axis];
        float way = through[2 * piece + 2 + axis] - start;
        float leave = slopes[2 * piece + axis] * knots[piece];
        float arrive = slopes[2 * piece + 2 + axis] * knots[piece];
        float bent = leave + arrive - 2 * way;
        float swung = 3 * way - 2 * leave - arrive;
        for (int step = 0; step < STEPS; step++) {
            float t = (float) step / STEPS;
            fine[2 * (piece * STEPS + step) + axis] = start + t * (leave + t * (swung + t * bent));
        }
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
