package elysium.glow.show;

import elysium.glow.flow.UserError;
import org.lwjgl.glfw.GLFW;
import org.lwjgl.glfw.GLFWVidMode;
import org.lwjgl.system.MemoryStack;

/** One window with an OpenGL 4.1 core context, ordinary or filling a display. */
public final class Window implements AutoCloseable {
    private final long handle;
    private final WindowEvents events;
    private Area windowed;
    private Area area = new Area(0, 0, 0, 0);
    private int interval = -1;
    private boolean closed;

    /** Opens a window; its context shares textures with the other's, if there is one. */
    public Window(WindowWish wish, Window sharing) {
        hint(wish);
        long other = sharing == null ? 0 : sharing.handle;
        handle = GLFW.glfwCreateWindow(wish.width(), wish.height(), wish.title(), 0, other);
        if (handle == 0) {
            throw UserError.failed(
                    "this computer's graphics driver gives no OpenGL 4.1 window; update it, or"
                            + " install Mesa's software one (libgl1 libegl1).");
        }
        events = new WindowEvents(handle);
        if (wish.display() != null) {
            fill(wish.display());
        }
        if (wish.visible()) {
            GLFW.glfwShowWindow(handle);
        }
    }

    private static void hint(WindowWish wish) {
        GLFW.glfwDefaultWindowHints();
        GLFW.glfwWindowHint(GLFW.GLFW_CONTEXT_VERSION_MAJOR, 4);
        GLFW.glfwWindowHint(GLFW.GLFW_CONTEXT_VERSION_MINOR, 1);
        GLFW.glfwWindowHint(GLFW.GLFW_OPENGL_PROFILE, GLFW.GLFW_OPENGL_CORE_PROFILE);
        GLFW.glfwWindowHint(GLFW.GLFW_OPENGL_FORWARD_COMPAT, GLFW.GLFW_TRUE);
        GLFW.glfwWindowHint(GLFW.GLFW_DEPTH_BITS, 0);
        GLFW.glfwWindowHint(GLFW.GLFW_STENCIL_BITS, 0);
        GLFW.glfwWindowHint(GLFW.GLFW_ALPHA_BITS, 0);
        GLFW.glfwWindowHint(GLFW.GLFW_AUTO_ICONIFY, GLFW.GLFW_FALSE);
        GLFW.glfwWindowHint(GLFW.GLFW_SCALE_TO_MONITOR, GLFW.GLFW_FALSE);
        GLFW.glfwWindowHint(GLFW.GLFW_VISIBLE, GLFW.GLFW_FALSE);
        // A driver that was reset then says so, instead of drawing nothing for ever.
        GLFW.glfwWindowHint(GLFW.GLFW_CONTEXT_ROBUSTNESS, GLFW.GLFW_LOSE_CONTEXT_ON_RESET);
        boolean filling = wish.display() != null;
        GLFW.glfwWindowHint(GLFW.GLFW_FOCUSED, filling ? GLFW.GLFW_FALSE : GLFW.GLFW_TRUE);
        GLFW.glfwWindowHintString(GLFW.GLFW_X11_CLASS_NAME, "elysium-glow");
        GLFW.glfwWindowHintString(GLFW.GLFW_WAYLAND_APP_ID, "elysium-glow");
    }

    /** Makes this window's context the calling thread's. */
    public void makeCurrent() {
        GLFW.glfwMakeContextCurrent(handle);
    }

    /** Shows what was drawn; with vsync it waits for the display. */
    public void swap() {
        FrameCalls.swap(handle);
    }

    /** Whether {@link #swap} waits for the display; the context must be current. */
    public void vsync(boolean on) {
        int wanted = on ? 1 : 0;
        if (interval != wanted) {
            interval = wanted;
            GLFW.glfwSwapInterval(wanted);
        }
    }

    /** Hears of what is done at this window, after those who were added before. */
    public void listen(Input input) {
        events.add(input);
    }

    /** Fills a display at the mode it runs in; hides the cursor; keeps the screen saver away. */
    public void fill(Display display) {
        GLFWVidMode mode = GLFW.glfwGetVideoMode(display.handle());
        if (mode == null) {
            return;
        }
        if (!isFilling()) {
            windowed = place();
        }
        int hertz = mode.refreshRate();
        GLFW.glfwSetWindowMonitor(
                handle, display.handle(), 0, 0, mode.width(), mode.height(), hertz);
        cursor(false);
    }

    /** Back to an ordinary window, where it was. */
    public void unfill() {
        Area back = windowed == null ? new Area(60, 60, 1280, 720) : windowed;
        GLFW.glfwSetWindowMonitor(
                handle, 0, back.x(), back.y(), back.width(), back.height(), GLFW.GLFW_DONT_CARE);
        cursor(true);
    }

    public boolean isFilling() {
        return GLFW.glfwGetWindowMonitor(handle) != 0;
    }

    /** The display that most of the window lies on, or the main one; null without any. */
    public Display display(Displays displays) {
        Area at = place();
        int x = at.x() + at.width() / 2;
        int y = at.y() + at.height() / 2;
        for (Display display : displays.all()) {
            if (display.area().holds(x, y)) {
                return display;
            }
        }
        return displays.main();
    }

    private Area place() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            var x = stack.callocInt(1);
            var y = stack.callocInt(1);
            var width = stack.callocInt(1);
            var height = stack.callocInt(1);
            GLFW.glfwGetWindowPos(handle, x, y);
            GLFW.glfwGetWindowSize(handle, width, height);
            return new Area(x.get(0), y.get(0), width.get(0), height.get(0));
        }
    }

    /** Shows or hides the mouse's arrow over this window. */
    public void cursor(boolean shown) {
        int mode = shown ? GLFW.GLFW_CURSOR_NORMAL : GLFW.GLFW_CURSOR_HIDDEN;
        GLFW.glfwSetInputMode(handle, GLFW.GLFW_CURSOR, mode);
    }

    public void show(boolean visible) {
        if (visible) {
            GLFW.glfwShowWindow(handle);
        } else {
            GLFW.glfwHideWindow(handle);
        }
    }

    public void title(String title) {
        GLFW.glfwSetWindowTitle(handle, title);
    }

    /** Of the picture, in pixels. */
    public int width() {
        return events.width();
    }

    public int height() {
        return events.height();
    }

    /** All of it, for drawing: the same object until its size changes. */
    public Area area() {
        if (area.width() != width() || area.height() != height()) {
            area = new Area(0, 0, width(), height());
        }
        return area;
    }

    /** The words that were copied last, whatever program did it; empty where there are none. */
    public String copied() {
        String words = GLFW.glfwGetClipboardString(handle);
        return words == null ? "" : words;
    }

    /** Copies words, for whatever program wants them. */
    public void copy(String words) {
        GLFW.glfwSetClipboardString(handle, words);
    }

    /** How much larger than usual things must be drawn to be read. */
    public float density() {
        return events.density();
    }

    /** Whether a person asked to close it. */
    public boolean isClosing() {
        return FrameCalls.isClosing(handle);
    }

    public void closing(boolean asked) {
        GLFW.glfwSetWindowShouldClose(handle, asked);
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            events.close();
            GLFW.glfwDestroyWindow(handle);
        }
    }
}
