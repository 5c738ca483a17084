package elysium.glow.mood;

import elysium.glow.vision.Face;
import elysium.glow.vision.MouthContour;

/** A face made of a few numbers, in eye distances, that can be turned, moved and scaled. */
final class ModelFace {
    double smileLeft, smileRight, gap, narrower, frown, brow, shut;
    double restWidth = 0.78, restLift = 0.02;
    double x = 320, y = 200, eyePixels = 60, roll, yaw, pitch;

    private static final double MOUTH_DOWN = 1.05;

    ModelFace smile(double value) {
        smileLeft = value;
        smileRight = value;
        return this;
    }

    void into(Face face, int slot) {
        face.slot = slot;
        face.presence = 1;
        face.yaw = (float) yaw;
        face.pitch = (float) pitch;
        face.roll = (float) roll;
        face.mouth.visible = 1;
        for (int i = 0; i < 5; i++) {
            double high = -0.29 - 0.06 * brow;
            put(face.points, 17 + i, -0.75 + 0.12 * i, high);
            put(face.points, 22 + i, 0.25 + 0.12 * i, high);
        }
        eye(face.points, 36, -0.5);
        eye(face.points, 42, 0.5);
        for (int i = 0; i < 9; i++) {
            put(face.points, 27 + i, 0, 0.1 * i);
        }
        curve(face.mouth.outer, 0.14);
        curve(face.mouth.inner, 0);
        face.left = (float) (x - eyePixels);
        face.top = (float) (y - eyePixels);
        face.width = (float) (2 * eyePixels);
        face.height = (float) (2.6 * eyePixels);
    }

    private void eye(float[] points, int first, double middle) {
        double[] along = {-0.22, -0.08, 0.08, 0.22, 0.08, -0.08};
        double[] down = {0, -1, -1, 0, 1, 1};
        for (int i = 0; i < 6; i++) {
            put(points, first + i, middle + along[i], 0.07 * (1 - shut) * down[i]);
        }
    }

    private void curve(float[] curve, double lip) {
        double widening = 0.11 * (smileLeft + smileRight) - 0.27 * narrower - 0.12 * gap;
        double half = 0.5 * (restWidth + widening);
        for (int i = 0; i < MouthContour.POINTS; i++) {
            double angle = Math.PI * i / MouthContour.FAR_CORNER;
            double across = -half * Math.cos(angle);
            double corner = across * across / (half * half);
            double side = across < 0 ? smileLeft : smileRight;
            double lift = corner * (restLift + 0.095 * side - 0.11 * frown + 0.14 * gap);
            double open = Math.sin(angle) * (lip + 0.5 * gap);
            put(curve, i, across, MOUTH_DOWN - lift - open);
        }
    }

    private void put(float[] points, int i, double across, double down) {
        double px = across * Math.cos(yaw) * eyePixels;
        double py = down * Math.cos(pitch) * eyePixels;
        points[2 * i] = (float) (x + px * Math.cos(roll) - py * Math.sin(roll));
        points[2 * i + 1] = (float) (y + px * Math.sin(roll) + py * Math.cos(roll));
    }
}
