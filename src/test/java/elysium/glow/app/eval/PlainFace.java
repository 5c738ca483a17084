package elysium.glow.app.eval;

import elysium.glow.vision.Face;

/** Faces whose points are where a test can reckon with them. */
final class PlainFace {
    static final double EYES = 40;

    private PlainFace() {}

    /** A plain face: eyes on a level, the mouth a box whose opening is as high as that. */
    static float[] points(float gap) {
        float[] points = new float[2 * Face.POINTS];
        for (int i = 0; i < Face.POINTS; i++) {
            points[2 * i] = 20 + i % 7;
            points[2 * i + 1] = 30 + i % 5;
        }
        put(points, 36, 10, 20);
        put(points, 45, 10 + (float) EYES, 20);
        for (int i = 0; i <= 6; i++) {
            put(points, 48 + i, 20 + 20 * i / 6f, i == 0 || i == 6 ? 50 : 40);
        }
        for (int i = 1; i < 6; i++) {
            put(points, 54 + i, 40 - 20 * i / 6f, 60);
        }
        for (int i = 0; i <= 4; i++) {
            put(points, 60 + i, 20 + 5 * i, i == 0 || i == 4 ? 50 : 50 - gap / 2);
        }
        for (int i = 1; i < 4; i++) {
            put(points, 64 + i, 40 - 5 * i, 50 + gap / 2);
        }
        return points;
    }

    private static void put(float[] points, int i, float x, float y) {
        points[2 * i] = x;
        points[2 * i + 1] = y;
    }

    static SeenFace face(float[] points, float right, double smile) {
        Face face = new Face();
        face.slot = 1;
        for (int i = 0; i < points.length; i += 2) {
            face.points[i] = points[i] + right;
            face.points[i + 1] = points[i + 1];
        }
        contour(face.mouth.outer, face.points, 48, 12);
        contour(face.mouth.inner, face.points, 60, 8);
        return new SeenFace(face, smile, FacePoints.openness(face.points), 0, 0);
    }

    /** The straight lines between the points, corner by corner, the last one again and again. */
    private static void contour(float[] contour, float[] points, int first, int count) {
        for (int i = 0; i < contour.length / 2; i++) {
            int from = first + Math.min(i, count - 1);
            put(contour, i, points[2 * from], points[2 * from + 1]);
        }
    }

    static SeenFace boxed(float left, float top, float side) {
        SeenFace seen = face(points(0), 0, 0);
        seen.face().left = left;
        seen.face().top = top;
        seen.face().width = side;
        seen.face().height = side;
        return seen;
    }
}
