package elysium.glow.app.eval;

import elysium.glow.app.eval.measure.Outline;
import elysium.glow.vision.Face;

/** Lengths and lines between the 68 points of a face, true or seen: x, y, x, y …, in pixels. */
final class FacePoints {
    static final int MOUTH = 48;
    private static final int INNER = 60;
    private static final int LEFT_EYE = 36;
    private static final int RIGHT_EYE = 45;
    private static final int LEFT_CORNER = 48;
    private static final int RIGHT_CORNER = 54;
    private static final int UPPER = 62;
    private static final int LOWER = 66;

    private FacePoints() {}

    /** Between the eyes' outer corners. */
    static double eyes(float[] points) {
        return between(points, LEFT_EYE, RIGHT_EYE);
    }

    /** The gap between the lips at their middle over the distance of the mouth's corners. */
    static double openness(float[] points) {
        return between(points, UPPER, LOWER) / between(points, LEFT_CORNER, RIGHT_CORNER);
    }

    static Outline outer(float[] points) {
        return new Outline(points, MOUTH, INNER - MOUTH);
    }

    static Outline inner(float[] points) {
        return new Outline(points, INNER, Face.POINTS - INNER);
    }

    /** The mean way from the points of one to those of the other, from the given point on. */
    static double apart(float[] one, float[] other, int from) {
        double sum = 0;
        for (int i = from; i < Face.POINTS; i++) {
            sum += Math.hypot(one[2 * i] - other[2 * i], one[2 * i + 1] - other[2 * i + 1]);
        }
        return sum / (Face.POINTS - from);
    }

    /** The box of points, with that part of its size around it. */
    static FaceBox around(float[] points, double part) {
        double left = points[0];
        double top = points[1];
        double right = left;
        double bottom = top;
        for (int i = 2; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        double room = part * Math.max(right - left, bottom - top);
        return new FaceBox(left - room, top - room, right + room, bottom + room);
    }

    private static double between(float[] points, int one, int other) {
        return Math.hypot(
                points[2 * one] - points[2 * other], points[2 * one + 1] - points[2 * other + 1]);
    }

    /** The points of a row from the given one on, in columns such as x48 and y48; the rest is 0. */
    static float[] of(CsvTable.Row row, int from) {
        float[] points = new float[2 * Face.POINTS];
        for (int i = from; i < Face.POINTS; i++) {
            points[2 * i] = (float) row.number("x" + i);
            points[2 * i + 1] = (float) row.number("y" + i);
        }
        return points;
    }
}
