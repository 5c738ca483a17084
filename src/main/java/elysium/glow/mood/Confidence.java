package elysium.glow.mood;

import elysium.glow.capture.Frame;
import elysium.glow.flow.Follower;
import elysium.glow.vision.Face;

/**
 * How far an estimate from a face can be relied on: it takes light, size, a front view, a mouth.
 */
final class Confidence {
    /** Without a network's look the shapes alone have to do. */
    private static final float SHAPES_ALONE = 0.7f;

    private final FaceLight light = new FaceLight();
    private final Follower steady = new Follower(0.4, 0.25);
    private boolean started;

    float of(Frame frame, Face face, FaceShape shape, double deltaSeconds) {
        light.measure(frame, face);
        float lit = ramp(light.mean, 0.04f, 0.16f) * ramp(light.mean, 0.99f, 0.92f);
        lit *= ramp(light.contrast, 0.012f, 0.045f);
        float large = ramp(shape.eyeDistancePixels, 8, 22);
        float facing = ramp(Math.abs(face.yaw), 0.9f, 0.35f);
        facing *= ramp(Math.abs(face.pitch), 0.7f, 0.3f);
        float seen = ramp(face.mouth.visible, 0.2f, 0.6f) * face.presence;
        float looked = face.glance.known() ? ramp(face.score, 0.4f, 0.9f) : SHAPES_ALONE;
        float now = lit * large * facing * seen * looked;
        if (!started) {
            started = true;
            steady.jump(now);
        }
        return steady.follow(now, deltaSeconds);
    }

    /** 0 at one end, 1 at the other, and 0 for what isn't known. */
    private static float ramp(float value, float none, float all) {
        float part = (value - none) / (all - none);
        return Float.isNaN(part) ? 0 : Math.clamp(part, 0f, 1f);
    }

    void reset() {
        started = false;
    }
}
