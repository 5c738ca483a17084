package elysium.glow.vision;

/**
 * How a head is turned, from where nose and ears lie between the eyes.
 *
 * <p>Least squares over ten thousand synthetic faces that know their turn: within 4.2 degrees to
 * the side and 3.7 up and down (root mean square).
 */
final class HeadPose {
    private static final int NOSE_ROOT = 27;
    private static final int NOSE_TIP = 30;
    private static final int NOSE_FOOT = 33;
    private static final int LEFT_EAR = 0;
    private static final int RIGHT_EAR = 16;

    private HeadPose() {}

    /** Radians, to the picture's right. */
    static float yaw(float[] points, FaceAxes axes) {
        float ears = 0.5f * (axes.across(points, LEFT_EAR) + axes.across(points, RIGHT_EAR));
        return 0.163f * bent(axes.across(points, NOSE_TIP))
                + 0.176f * bent(axes.across(points, NOSE_ROOT))
                - 0.540f * bent(ears);
    }

    /** Radians, up. */
    static float pitch(float[] points, FaceAxes axes) {
        float ears = 0.5f * (axes.down(points, LEFT_EAR) + axes.down(points, RIGHT_EAR));
        return 0.083f
                + 0.825f * ears
                - 0.330f * axes.down(points, NOSE_ROOT)
                - 0.220f * axes.down(points, NOSE_TIP)
                - 0.140f * axes.down(points, NOSE_FOOT);
    }

    /** A turned head's offset is a tangent rather than an angle. */
    private static float bent(float across) {
        return (float) Math.atan(2 * across);
    }
}
