package elysium.glow.app.proof;

/** Where a preset is drawn frame by frame, so that its pictures can be measured. */
public interface Easel {
    /** Lets so many seconds pass and draws the pose that stands there by then. */
    void pass(Pose pose, double seconds);

    /** What was drawn last. */
    Picture picture();

    /** The same for a whole span, in steps of about so many seconds. */
    default void pass(Pose pose, double seconds, double step) {
        long steps = Math.max(1, Math.round(seconds / step));
        for (long i = 0; i < steps; i++) {
            pass(pose, seconds / steps);
        }
    }
}
