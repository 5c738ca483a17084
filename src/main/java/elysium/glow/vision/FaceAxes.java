package elysium.glow.vision;

/** How a face lies in its picture: the line of its eyes, and where its mouth is from there. */
public final class FaceAxes {
    private static final int LEFT_EYE = 36;
    private static final int RIGHT_EYE = 45;
    private static final float LEAST_EYE_DISTANCE_PIXELS = 1;
    private static final float UNIT_OF_DROP = 1.25f;

    /** The middle between the outer corners of the eyes. */
    public float eyesX, eyesY;

    /** From one outer corner to the other. */
    public float eyeDistance;

    /** Of the line of the eyes: across the face to the picture's right; down is at right angles. */
    public float cos, sin;

    /** The mean of the mouth's points. */
    public float mouthX, mouthY;

    /** How far below the eyes the mouth is, whichever way up. */
    public float mouthDrop;

    /** Measures 68 points; false where they can't be a face's. */
    public boolean measure(float[] points) {
        float leftX = points[2 * LEFT_EYE];
        float leftY = points[2 * LEFT_EYE + 1];
        float acrossX = points[2 * RIGHT_EYE] - leftX;
        float acrossY = points[2 * RIGHT_EYE + 1] - leftY;
        eyesX = leftX + acrossX / 2;
        eyesY = leftY + acrossY / 2;
        eyeDistance = (float) Math.sqrt(acrossX * acrossX + acrossY * acrossY);
        cos = acrossX / eyeDistance;
        sin = acrossY / eyeDistance;
        float sumX = 0;
        float sumY = 0;
        for (int i = Look.MOUTH; i < Face.POINTS; i++) {
            sumX += points[2 * i];
            sumY += points[2 * i + 1];
        }
        mouthX = sumX / (Face.POINTS - Look.MOUTH);
        mouthY = sumY / (Face.POINTS - Look.MOUTH);
        mouthDrop = Math.abs((mouthY - eyesY) * cos - (mouthX - eyesX) * sin);
        return eyeDistance >= LEAST_EYE_DISTANCE_PIXELS
                && Float.isFinite(eyeDistance + mouthX + mouthY);
    }

    /** The distance of the eyes, or what is left to judge by where the head is turned away. */
    public float unit() {
        return Math.max(eyeDistance, UNIT_OF_DROP * mouthDrop);
    }

    /** How far a point lies across the face, in eye distances from the middle of the eyes. */
    float across(float[] points, int i) {
        float x = points[2 * i] - eyesX;
        float y = points[2 * i + 1] - eyesY;
        return (x * cos + y * sin) / eyeDistance;
    }

    float down(float[] points, int i) {
        float x = points[2 * i] - eyesX;
        float y = points[2 * i + 1] - eyesY;
        return (y * cos - x * sin) / eyeDistance;
    }

    /** By how much the face is turned clockwise. */
    public float angle() {
        return (float) Math.atan2(sin, cos);
    }

    void copyFrom(FaceAxes other) {
        eyesX = other.eyesX;
        eyesY = other.eyesY;
        eyeDistance = other.eyeDistance;
        cos = other.cos;
        sin = other.sin;
        mouthX = other.mouthX;
        mouthY = other.mouthY;
        mouthDrop = other.mouthDrop;
    }
}
