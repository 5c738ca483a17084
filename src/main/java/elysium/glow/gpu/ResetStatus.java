package elysium.glow.gpu;

import org.lwjgl.opengl.ARBRobustness;
import org.lwjgl.opengl.GL;
import org.lwjgl.opengl.GLCapabilities;
import org.lwjgl.opengl.KHRRobustness;

/** Asks the driver whether the graphics card was reset, where it can tell. */
final class ResetStatus {
    private static final int NO_ERROR = 0;

    private ResetStatus() {}

    static boolean isTold() {
        GLCapabilities can = GL.getCapabilities();
        return can.GL_KHR_robustness || can.GL_ARB_robustness;
    }

    static boolean isReset() {
        int status =
                GL.getCapabilities().GL_KHR_robustness
                        ? KHRRobustness.glGetGraphicsResetStatus()
                        : ARBRobustness.glGetGraphicsResetStatusARB();
        return status != NO_ERROR;
    }
}
