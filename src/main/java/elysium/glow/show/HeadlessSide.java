package elysium.glow.show;

import static org.lwjgl.egl.EGL15.*;

import elysium.glow.flow.UserError;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.SideContext;

/** A second context beside a headless one. */
final class HeadlessSide implements SideContext {
    private final long display;
    private final long sharing;
    private long context = EGL_NO_CONTEXT;

    HeadlessSide(long display, long sharing) {
        this.display = display;
        this.sharing = sharing;
    }

    @Override
    public GpuScope enter() {
        try {
            context = Headless.openContext(display, sharing);
            if (!eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, context)) {
                throw Headless.refused("the second context could not be made current");
            }
            return GpuScope.ofCurrentContext();
        } catch (IllegalStateException e) {
            leave();
            throw UserError.failed("no second OpenGL context: " + e.getMessage(), e);
        }
    }

    @Override
    public void leave() {
        eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
        if (context != EGL_NO_CONTEXT) {
            eglDestroyContext(display, context);
            context = EGL_NO_CONTEXT;
        }
        eglReleaseThread();
    }

    @Override
    public void close() {
        // The thread that was in it has taken it down.
    }
}
