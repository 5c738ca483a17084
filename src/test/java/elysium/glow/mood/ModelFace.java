package elysium.glow.mood;

import elysium.glow.vision.Face;
import elysium.glow.vision.Glance;
import elysium.glow.vision.MouthContour;

/**
 * A face made of a few numbers, in eye distances, that can be turned, moved, scaled and blurred.
 */
final class ModelFace {
    double smileLeft, smileRight, gap, narrower, frown, brow, shut, squint;
    double restWidth = 0.78, restLift = 0.025, restTilt, restGap, lips = 0.28;
    double x = 320, y = 200, eyePixels = 60, roll, yaw, pitch;
    double visible = 1, presence = 1;

    /** What a network sees in the resting face; NaN where none looks. */
    double restLevel = Double.NaN;

    /** Neutral, happiness, surprise, negative. */
    final float[] classes = {Float.NaN, Float.NaN, Float.NaN, Float.NaN};

    private static final double MOUTH_DOWN = 1.05;

    private Blur blur;

    ModelFace smile(double value) {
        smileLeft = value;
        smileRight = value;
        return this;
    }

    /** A network looks, and sees a resting face as that much of a smile. */
    ModelFace seenAs(double level) {
        restLevel = level;
        return this;
    }

    ModelFace blurred(long seed) {
        blur = new Blur(seed);
        return this;
    }

    void into(Face face, int slot) {
        face.slot = slot;
        face.presence = (float) presence;
        face.score = 0.98f;
        face.yaw = (float) yaw;
        face.pitch = (float) pitch;
        face.roll = (float) roll;
        face.mouth.visible = (float) visible;
        for (int i = 0; i < 5; i++) {
            double high = -0.29 - Anatomy.BROW_TRAVEL * brow;
            put(face.points, 17 + i, -0.75 + 0.12 * i, high, Anatomy.BROW_OF_PITCH);
            put(face.points, 22 + i, 0.25 + 0.12 * i, high, Anatomy.BROW_OF_PITCH);
        }
        eye(face.points, 36, -0.5);
        eye(face.points, 42, 0.5);
        for (int i = 0; i < 9; i++) {
            put(face.points, 27 + i, 0, 0.1 * i, 0);
        }
        curve(face.mouth.outer, 0.5 * lips);
        curve(face.mouth.inner, 0);
        look(face.glance);
        if (blur != null) {
            blur.blur(face);
        }
        face.left = (float) (x - eyePixels);
        face.top = (float) (y - eyePixels);
        face.width = (float) (2 * eyePixels);
        face.height = (float) (2.6 * eyePixels);
    }

    private void look(Glance glance) {
        glance.clear();
        if (!Double.isNaN(restLevel)) {
            double smile = 0.5 * (smileLeft + smileRight);
            glance.level = (float) (restLevel + (1 - restLevel) * smile);
        }
        System.arraycopy(classes, 0, glance.classes, 0, classes.length);
    }

    private void eye(float[] points, int first, double middle) {
        double[] along = {-0.22, -0.08, 0.08, 0.22, 0.08, -0.08};
        double[] down = {0, -1, -1, 0, 1, 1};
        for (int i = 0; i < 6; i++) {
            double open = 0.07 * (1 - shut) * (1 - 0.45 * squint);
            put(points, first + i, middle + along[i], open * down[i], 0);
        }
    }

    private void curve(float[] curve, double lip) {
        double wide = gap + restGap;
        double widening = 0.11 * (smileLeft + smileRight) - 0.27 * narrower - 0.2 * wide;
        double half = 0.5 * (restWidth + widening);
        for (int i = 0; i < MouthContour.POINTS; i++) {
            double angle = Math.PI * i / MouthContour.FAR_CORNER;
            double across = -half * Math.cos(angle);
            double corner = across * across / (half * half);
            double side = across < 0 ? smileLeft : smileRight;
            double tilt = across < 0 ? -restTilt : restTilt;
            double lift =
                    corner * (1.12 * (restLift + 0.092 * side - 0.105 * frown) + 0.1 * wide + tilt);
            double open = Math.sin(angle) * (lip + 0.55 * wide);
            double depth = Anatomy.LIFT_OF_PITCH * (1 - corner);
            put(curve, i, across, MOUTH_DOWN - lift - open, depth);
        }
    }

    private void put(float[] points, int i, double across, double down, double depth) {
        double px = across * Math.cos(yaw) * eyePixels;
        double py = (down * Math.cos(pitch) - depth * Math.sin(pitch)) * eyePixels;
        points[2 * i] = (float) (x + px * Math.cos(roll) - py * Math.sin(roll));
        points[2 * i + 1] = (float) (y + px * Math.sin(roll) + py * Math.cos(roll));
    }
}
