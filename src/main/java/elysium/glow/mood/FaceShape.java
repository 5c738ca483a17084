package elysium.glow.mood;

import elysium.glow.vision.Face;
import elysium.glow.vision.MouthContour;

/**
 * The shape of one face as a few lengths, whatever its place, size, roll and (nearly) turn.
 *
 * <p>Lengths are in eye distances, once the foreshortening of a turned head is taken out. Across is
 * along the line of the eyes, down is at right angles to it.
 */
final class FaceShape {
    private static final int UPPER_MIDDLE = MouthContour.FAR_CORNER / 2;
    private static final int GAP_REACH = 6;
    private static final float FRONTAL_OFFSET = 1.6f;
    private static final float FRONTAL_SLOPE = 2.6f;
    private static final float LEAST_COSINE = 0.5f;
    private static final float LEAST_EYE_DISTANCE_PIXELS = 2;

    /** How far apart the corners of the mouth are, were the jaw closed. */
    float width;

    /** The height of the opening around its middle. */
    float gap;

    /** How far the corner on the picture's left lies above the lips' middle, were it closed. */
    float liftLeft;

    float liftRight;

    /** From the upper lip's upper edge to the lower lip's lower edge. */
    float height;

    /** How far the brows lie above the eyes. */
    float brow;

    /** Height of the opening between the eyelids, by its length. */
    float eyes;

    /** The visible part of the opening that shows teeth. */
    float teeth;

    /** The distance of the eyes in pixels, were the face turned to the camera. */
    float eyeDistancePixels;

    /** 1 where left and right can be told apart, 0 where the head is turned too far for it. */
    float frontal;

    private float middleX, middleY;
    private float acrossX, acrossY;
    private float unitAcross, unitDown;

    /** Measures a face; false if its points can't be a face's. */
    boolean measure(Face face) {
        if (!frameBy(face)) {
            return false;
        }
        float[] outer = face.mouth.outer;
        float[] inner = face.mouth.inner;
        int far = MouthContour.FAR_CORNER;
        float left = down(outer, 0);
        float right = down(outer, far);
        float upper = down(inner, UPPER_MIDDLE);
        float lower = down(inner, MouthContour.POINTS - UPPER_MIDDLE);
        gap = gap(inner);
        width = across(outer, far) - across(outer, 0) + Anatomy.NARROWER_BY_GAP * gap;
        float middle = 0.5f * (upper + lower) - Anatomy.LIFT_OF_GAP * gap;
        liftLeft = middle - left;
        liftRight = middle - right;
        height = down(outer, MouthContour.POINTS - UPPER_MIDDLE) - down(outer, UPPER_MIDDLE);
        brow = -0.5f * (mean(face.points, 17, 22) + mean(face.points, 22, 27));
        eyes = 0.5f * (eye(face.points, 36) + eye(face.points, 42));
        teeth = face.mouth.teeth;
        frontal = Math.clamp(FRONTAL_OFFSET - FRONTAL_SLOPE * Math.abs(face.yaw), 0f, 1f);
        return Float.isFinite(width + gap + liftLeft + liftRight + height + brow + eyes + teeth);
    }

    private boolean frameBy(Face face) {
        float[] p = face.points;
        float leftX = centre(p, 36, 0);
        float leftY = centre(p, 36, 1);
        float rightX = centre(p, 42, 0);
        float rightY = centre(p, 42, 1);
        float distance = (float) Math.hypot(rightX - leftX, rightY - leftY);
        if (!(distance >= LEAST_EYE_DISTANCE_PIXELS) || Float.isInfinite(distance)) {
            return false;
        }
        middleX = 0.5f * (leftX + rightX);
        middleY = 0.5f * (leftY + rightY);
        acrossX = (rightX - leftX) / distance;
        acrossY = (rightY - leftY) / distance;
        eyeDistancePixels = distance / cosine(face.yaw);
        unitAcross = distance;
        unitDown = eyeDistancePixels * cosine(face.pitch);
        return true;
    }

    private static float cosine(float angle) {
        return Math.max(LEAST_COSINE, (float) Math.cos(angle));
    }

    /** Between the corners of an eye: the lids move, they do not. */
    private static float centre(float[] points, int first, int axis) {
        return 0.5f * (points[2 * first + axis] + points[2 * first + 6 + axis]);
    }

    private float across(float[] points, int i) {
        float x = points[2 * i] - middleX;
        float y = points[2 * i + 1] - middleY;
        return (x * acrossX + y * acrossY) / unitAcross;
    }

    private float down(float[] points, int i) {
        float x = points[2 * i] - middleX;
        float y = points[2 * i + 1] - middleY;
        return (y * acrossX - x * acrossY) / unitDown;
    }

    private float mean(float[] points, int from, int to) {
        float sum = 0;
        for (int i = from; i < to; i++) {
            sum += down(points, i);
        }
        return sum / (to - from);
    }

    private float gap(float[] inner) {
        float sum = 0;
        for (int i = UPPER_MIDDLE - GAP_REACH; i <= UPPER_MIDDLE + GAP_REACH; i++) {
            sum += down(inner, MouthContour.POINTS - i) - down(inner, i);
        }
        return Math.max(0, sum / (2 * GAP_REACH + 1));
    }

    private float eye(float[] points, int first) {
        float upper = down(points, first + 1) + down(points, first + 2);
        float lower = down(points, first + 4) + down(points, first + 5);
        float length = across(points, first + 3) - across(points, first);
        return 0.5f * (lower - upper) / Math.max(0.05f, length);
    }
}
