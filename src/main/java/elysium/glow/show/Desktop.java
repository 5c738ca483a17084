package elysium.glow.show;

import java.util.ArrayList;
import java.util.List;
import org.lwjgl.PointerBuffer;
import org.lwjgl.glfw.GLFW;
import org.lwjgl.glfw.GLFWErrorCallback;
import org.lwjgl.glfw.GLFWMonitorCallback;
import org.lwjgl.glfw.GLFWVidMode;
import org.lwjgl.system.MemoryStack;

/** The window system, once for the process and used by main alone: its displays and its events. */
public final class Desktop implements AutoCloseable {
    private final GLFWErrorCallback errors;
    private final GLFWMonitorCallback plugs;
    private Displays displays;
    private int changes;
    private boolean closed;

    private Desktop(GLFWErrorCallback errors) {
        this.errors = errors;
        plugs = GLFWMonitorCallback.create((monitor, event) -> replugged());
        GLFW.glfwSetMonitorCallback(plugs);
        displays = new Displays(listed());
    }

    /**
     * Connects to the window system of this place.
     *
     * @throws NoDesktop if there is none, as on a server or in a container
     */
    public static Desktop open() throws NoDesktop {
        if (isUnix() && isUnset("DISPLAY") && isUnset("WAYLAND_DISPLAY")) {
            throw new NoDesktop("no display: neither DISPLAY nor WAYLAND_DISPLAY is set.");
        }
        String[] said = new String[1];
        GLFWErrorCallback errors =
                GLFWErrorCallback.create(
                        (code, text) -> said[0] = GLFWErrorCallback.getDescription(text));
        GLFW.glfwSetErrorCallback(errors);
        if (isUnix() && isUnset("WAYLAND_DISPLAY")) {
            // Trying Wayland first would make its library complain on the terminal.
            GLFW.glfwInitHint(GLFW.GLFW_PLATFORM, GLFW.GLFW_PLATFORM_X11);
        }
        if (!GLFW.glfwInit()) {
            GLFW.glfwSetErrorCallback(null);
            errors.free();
            throw new NoDesktop(
                    "no display: the window system can't be reached ("
                            + (said[0] == null ? "no reason given" : said[0])
                            + ").");
        }
        return new Desktop(errors);
    }

    private static boolean isUnix() {
        String system = System.getProperty("os.name", "");
        return !system.startsWith("Windows") && !system.startsWith("Mac");
    }

    private static boolean isUnset(String variable) {
        String value = System.getenv(variable);
        return value == null || value.isBlank();
    }

    /** The displays as they are plugged in now. */
    public Displays displays() {
        return displays;
    }

    /** Counts how often a display came or went. */
    public int changes() {
        return changes;
    }

    /** Lets waiting events reach the windows' listeners; never waits. */
    public void poll() {
        FrameCalls.poll();
    }

    private void replugged() {
        displays = new Displays(listed());
        changes++;
    }

    private static List<Display> listed() {
        List<Display> found = new ArrayList<>();
        PointerBuffer monitors = GLFW.glfwGetMonitors();
        for (int i = 0; monitors != null && i < monitors.limit(); i++) {
            Display display = described(monitors.get(i));
            if (display != null) {
                found.add(display);
            }
        }
        return found;
    }

    private static Display described(long monitor) {
        GLFWVidMode mode = GLFW.glfwGetVideoMode(monitor);
        String name = GLFW.glfwGetMonitorName(monitor);
        if (mode == null) {
            return null;
        }
        try (MemoryStack stack = MemoryStack.stackPush()) {
            var x = stack.mallocInt(1);
            var y = stack.mallocInt(1);
            var scale = stack.floats(1);
            var ignored = stack.floats(1);
            GLFW.glfwGetMonitorPos(monitor, x, y);
            GLFW.glfwGetMonitorContentScale(monitor, scale, ignored);
            Area area = new Area(x.get(0), y.get(0), mode.width(), mode.height());
            String known = name == null || name.isBlank() ? "display" : name;
            return new Display(known, area, mode.refreshRate(), scale.get(0), monitor);
        }
    }

    /** Closes whatever window is left, too. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        GLFW.glfwTerminate();
        GLFW.glfwSetErrorCallback(null);
        plugs.free();
        errors.free();
    }
}
