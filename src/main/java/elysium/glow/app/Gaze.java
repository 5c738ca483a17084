package elysium.glow.app;

import elysium.glow.capture.Camera;
import elysium.glow.capture.Camera.Grab;
import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Reel;
import elysium.glow.flow.UserError;
import elysium.glow.mood.Seer;
import elysium.glow.mood.Sight;

/** A camera looked through on this thread, one frame after the other, each seen as it comes. */
final class Gaze implements AutoCloseable {
    private static final long PATIENCE_NANOS = 10_000_000_000L;

    private final Camera camera;
    private final Seer seer;

    Gaze(Camera camera, Seer seer) {
        this.camera = camera;
        this.seer = seer;
    }

    /** Fills the sight with the next frame and what is seen in it; false at the end. */
    boolean look(Sight sight) {
        try {
            Grab grab = camera.read(sight.frame, PATIENCE_NANOS);
            if (grab == Grab.NOTHING) {
                throw UserError.failed(camera.name() + " gives no pictures.");
            }
            if (grab == Grab.END) {
                return false;
            }
        } catch (CameraLost e) {
            throw UserError.failed(e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UserError.failed("interrupted");
        }
        seer.see(sight);
        return true;
    }

    /** Of its source; 0 if it does not tell. */
    double framesPerSecond() {
        if (camera instanceof Reel reel) {
            return reel.framesPerSecond();
        }
        long periodNanos = camera.periodNanos();
        return periodNanos > 0 ? 1e9 / periodNanos : 0;
    }

    String name() {
        return camera.name();
    }

    @Override
    public void close() {
        seer.close();
        camera.close();
    }
}
