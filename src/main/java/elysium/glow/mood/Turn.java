package elysium.glow.mood;

import elysium.glow.flow.OneEuro;
import elysium.glow.vision.Face;

/** How a head is turned, steadied: its noise would show in every length that is corrected by it. */
final class Turn {
    private static final float FARTHEST = 1.2f;
    private static final float MOST_TURN = 0.5f;
    private static final float LEAST_FACING = 0.25f;

    /** Radians, to the picture's right and up; 0 where a tracker doesn't know. */
    float yaw, pitch;

    private final OneEuro steadyYaw = new OneEuro(0.8, 4);
    private final OneEuro steadyPitch = new OneEuro(0.8, 4);

    void take(Face face, double deltaSeconds) {
        yaw = (float) steadyYaw.filter(known(face.yaw), deltaSeconds);
        pitch = (float) steadyPitch.filter(known(face.pitch), deltaSeconds);
    }

    /** How much is learnt from a face as it is turned: little from the side, yet not nothing. */
    float facing() {
        float yawed = 1 - Math.abs(yaw) / MOST_TURN;
        float pitched = 1 - Math.abs(pitch) / MOST_TURN;
        return Math.clamp(2 * Math.min(yawed, pitched), LEAST_FACING, 1f);
    }

    private static float known(float angle) {
        return Float.isFinite(angle) ? Math.clamp(angle, -FARTHEST, FARTHEST) : 0;
    }

    void reset() {
        steadyYaw.reset();
        steadyPitch.reset();
    }
}
