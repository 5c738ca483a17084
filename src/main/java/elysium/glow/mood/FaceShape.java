package elysium.glow.mood;

import elysium.glow.vision.Face;
import elysium.glow.vision.MouthContour;

/**
 * The shape of one face as a few lengths, whatever its place, size, roll and (nearly) turn.
 *
 * <p>Lengths are in eye distances, once the foreshortening of a turned head, the depth of lips and
 * brows, and the nearness of its nearer half are taken out. Across is along the line of the eyes,
 * down is at right angles to it.
 */
final class FaceShape {
    private static final int UPPER_MIDDLE = MouthContour.FAR_CORNER / 2;
    private static final int MIDDLE_REACH = 6;
    private static final float FRONTAL_OFFSET = 1.6f;
    private static final float FRONTAL_SLOPE = 2.6f;
    private static final float LEAST_COSINE = 0.5f;
    private static final float LEAST_EYE_DISTANCE_PIXELS = 2;
    private static final float LEAST_EYES_LENGTH = 0.1f;

    /** A lens of 53 degrees: what is not known of a camera, but usual. */
    private static final float FOCAL_OF_PICTURE = 1;

    /** How far apart the corners of the mouth are, were the jaw closed. */
    float width;

    /** The height of the opening around its middle. */
    float gap;

    /** How far the corners of the mouth lie above the lips' middle, were it closed. */
    float lift;

    /** How much farther the corner on the picture's right does, by half. */
    float tilt;

    /** Of both lips together, without the opening between them. */
    float height;

    /** How far the brows lie above the eyes. */
    float brow;

    /** Height of the openings between the eyelids, by their length. */
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

    /** Measures a face in a picture of that width; false if its points can't be a face's. */
    boolean measure(Face face, Turn turn, int pictureWidth) {
        if (!frameBy(face.points, turn)) {
            return false;
        }
        mouth(face.mouth, turn, eyeDistancePixels / (FOCAL_OF_PICTURE * pictureWidth));
        brow = -0.5f * (mean(face.points, 17, 22) + mean(face.points, 22, 27));
        brow -= Anatomy.BROW_OF_PITCH * (float) Math.sin(turn.pitch);
        brow -= Anatomy.BROW_OF_YAW * turn.yaw * turn.yaw;
        float lids = lids(face.points, 36) + lids(face.points, 42);
        float corners = corners(face.points, 36) + corners(face.points, 42);
        eyes = lids / Math.max(LEAST_EYES_LENGTH, corners);
        frontal = Math.clamp(FRONTAL_OFFSET - FRONTAL_SLOPE * Math.abs(turn.yaw), 0f, 1f);
        return Float.isFinite(width + gap + lift + tilt + height + brow + eyes + teeth);
    }

    private boolean frameBy(float[] p, Turn turn) {
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
        eyeDistancePixels = distance / cosine(turn.yaw);
        unitAcross = distance;
        unitDown = eyeDistancePixels * cosine(turn.pitch);
        return true;
    }

    /** Both contours say where corners and middle are: their noise halves. */
    private void mouth(MouthContour mouth, Turn turn, float nearness) {
        float[] outer = mouth.outer;
        float[] inner = mouth.inner;
        int far = MouthContour.FAR_CORNER;
        gap = Math.max(0, lower(inner) - upper(inner));
        height = lower(outer) - upper(outer) - gap;
        float middle = 0.25f * (upper(outer) + lower(outer) + upper(inner) + lower(inner));
        float left = 0.5f * (down(outer, 0) + down(inner, 0));
        float right = 0.5f * (down(outer, far) + down(inner, far));
        float apart = across(outer, far) - across(outer, 0);
        apart = 0.5f * (apart + across(inner, far) - across(inner, 0));
        width = apart + Anatomy.NARROWER_BY_GAP * gap;
        float depth = Anatomy.LIFT_OF_PITCH * (float) Math.sin(turn.pitch);
        lift = middle - 0.5f * (left + right) - Anatomy.LIFT_OF_GAP * gap + depth;
        float sine = (float) Math.sin(turn.yaw);
        tilt = 0.5f * (left - right) - 0.5f * Anatomy.WIDTH * Anatomy.MOUTH_DOWN * sine * nearness;
        teeth = mouth.teeth;
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

    private float upper(float[] curve) {
        return mean(curve, UPPER_MIDDLE - MIDDLE_REACH, UPPER_MIDDLE + MIDDLE_REACH + 1);
    }

    private float lower(float[] curve) {
        int middle = MouthContour.POINTS - UPPER_MIDDLE;
        return mean(curve, middle - MIDDLE_REACH, middle + MIDDLE_REACH + 1);
    }

    /** How far the lids of an eye are apart. */
    private float lids(float[] points, int first) {
        float upper = down(points, first + 1) + down(points, first + 2);
        return 0.5f * (down(points, first + 4) + down(points, first + 5) - upper);
    }

    private float corners(float[] points, int first) {
        return across(points, first + 3) - across(points, first);
    }
}
