package elysium.glow.show;

import static org.lwjgl.egl.EGL15.*;

import elysium.glow.flow.UserError;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.SideContext;
import java.nio.IntBuffer;
import org.lwjgl.PointerBuffer;
import org.lwjgl.egl.EGL;
import org.lwjgl.egl.EGLCapabilities;
import org.lwjgl.system.JNI;
import org.lwjgl.system.MemoryStack;

/** An OpenGL context without a window and without an X server: EGL, surfaceless. */
public final class Headless implements AutoCloseable {
    private static final int PLATFORM_SURFACELESS_MESA = 0x31DD;
    private static final String HINT =
            "; headless drawing needs EGL (on Debian: apt install libegl1 libgl1)";

    private final long display;
    private final long context;
    private final GpuScope scope;
    private boolean closed;

    /** Opens a context and makes it current on this thread. */
    public Headless() {
        try {
            display = openDisplay();
            context = openContext(display, EGL_NO_CONTEXT);
            if (!eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, context)) {
                throw refused("the context could not be made current");
            }
        } catch (UnsatisfiedLinkError | IllegalStateException e) {
            throw UserError.failed("no OpenGL context: " + e.getMessage() + HINT, e);
        }
        scope = GpuScope.ofCurrentContext();
    }

    /** Everything drawn in this context belongs here. */
    public GpuScope scope() {
        return scope;
    }

    /** A second context that shares with this one; opened by the thread that enters it. */
    public SideContext side() {
        return new HeadlessSide(display, context);
    }

    private static long openDisplay() {
        // Asked for by hand: LWJGL's own list of client extensions stays empty under libglvnd.
        long function = EGL.getFunctionProvider().getFunctionAddress("eglGetPlatformDisplayEXT");
        long display =
                function == 0
                        ? EGL_NO_DISPLAY
                        : JNI.callPPP(PLATFORM_SURFACELESS_MESA, EGL_DEFAULT_DISPLAY, 0L, function);
        if (display == EGL_NO_DISPLAY) {
            display = eglGetDisplay(EGL_DEFAULT_DISPLAY);
        }
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer version = stack.mallocInt(2);
            if (display == EGL_NO_DISPLAY || !eglInitialize(display, version, version.slice())) {
                throw refused("EGL has no display to draw on");
            }
        }
        return display;
    }

    static long openContext(long display, long sharing) {
        EGLCapabilities capabilities = EGL.createDisplayCapabilities(display);
        if (!eglBindAPI(EGL_OPENGL_API)) {
            throw refused("EGL knows no desktop OpenGL");
        }
        try (MemoryStack stack = MemoryStack.stackPush()) {
            PointerBuffer config = stack.callocPointer(1);
            IntBuffer count = stack.callocInt(1);
            eglChooseConfig(
                    display,
                    stack.ints(EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT, EGL_SURFACE_TYPE, 0, EGL_NONE),
                    config,
                    count);
            boolean needsConfig = !capabilities.EGL_KHR_no_config_context;
            if (needsConfig && count.get(0) == 0) {
                throw refused("EGL offers no configuration for OpenGL");
            }
            IntBuffer wanted =
                    stack.ints(
                            EGL_CONTEXT_MAJOR_VERSION,
                            4,
                            EGL_CONTEXT_MINOR_VERSION,
                            1,
                            EGL_CONTEXT_OPENGL_PROFILE_MASK,
                            EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT,
                            EGL_NONE);
            long context = eglCreateContext(display, config.get(0), sharing, wanted);
            if (context == EGL_NO_CONTEXT) {
                throw refused("the driver gives no OpenGL 4.1 core context");
            }
            return context;
        }
    }

    static IllegalStateException refused(String what) {
        return new IllegalStateException(
                what + " (EGL error " + Integer.toHexString(eglGetError()) + ")");
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        scope.close();
        eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
        // The display stays initialised: it is one for the whole process.
        eglDestroyContext(display, context);
        eglReleaseThread();
    }
}
