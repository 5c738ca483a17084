package elysium.glow.render;

import elysium.glow.gpu.GpuScope;
import elysium.glow.isf.ImageInput.From;
import elysium.glow.render.motion.Motion;

/** What looks read of the camera, each only where one asks: its picture, and how that moves. */
final class CameraImages implements AutoCloseable {
    private final GpuScope scope;
    private final LookPlayer.Stage stage;
    private final CameraPicture picture;
    private Motion motion;

    CameraImages(GpuScope scope, LookPlayer.Stage stage) {
        this.scope = scope;
        this.stage = stage;
        picture = new CameraPicture(scope, stage);
    }

    /**
     * Draws what the stacks ask for.
     *
     * @param leaving null where none is
     */
    void draw(Scene scene, LayerStack stack, LayerStack leaving, Images into) {
        boolean moves = asks(From.MOTION, stack, leaving);
        if (moves || asks(From.CAMERA, stack, leaving) || asks(From.BELOW, stack, leaving)) {
            picture.draw(scene);
            if (picture.texture() != null) {
                into.set(From.CAMERA, picture.texture(), picture.isTopFirst());
            }
        }
        if (moves) {
            drawMotion(scene, into);
        } else if (motion != null) {
            motion.forget();
        }
    }

    private static boolean asks(From from, LayerStack stack, LayerStack leaving) {
        return stack.reads(from) || (leaving != null && leaving.reads(from));
    }

    private void drawMotion(Scene scene, Images into) {
        if (motion == null) {
            motion = new Motion(scope, stage.shaders(), stage.timers(), stage.programs());
        }
        motion.draw(picture.texture(), picture.isTopFirst(), scene);
        into.set(From.MOTION, motion.texture(), false);
    }

    @Override
    public void close() {
        if (motion != null) {
            motion.close();
        }
    }
}
