package elysium.glow.show;

import java.util.ArrayList;
import java.util.List;
import org.lwjgl.glfw.Callbacks;
import org.lwjgl.glfw.GLFW;
import org.lwjgl.system.MemoryStack;

/** What happens to one window: its size and density now, and what a person does at it. */
final class WindowEvents implements AutoCloseable {
    private final long window;
    private final List<Input> inputs = new ArrayList<>();
    private int width = 1;
    private int height = 1;
    private int windowWidth = 1;
    private int windowHeight = 1;
    private float density = 1;

    WindowEvents(long window) {
        this.window = window;
        measure();
        GLFW.glfwSetFramebufferSizeCallback(window, (w, across, down) -> resize(across, down));
        GLFW.glfwSetWindowSizeCallback(window, (w, across, down) -> shape(across, down));
        GLFW.glfwSetWindowContentScaleCallback(window, (w, across, down) -> density = across);
        GLFW.glfwSetKeyCallback(window, (w, code, scan, act, mods) -> key(code, scan, act, mods));
        GLFW.glfwSetCharCallback(window, (w, point) -> inputs.forEach(i -> i.typed(point)));
        GLFW.glfwSetCursorPosCallback(window, (w, x, y) -> pointer(x, y));
        GLFW.glfwSetMouseButtonCallback(window, (w, button, act, mods) -> button(button, act));
        GLFW.glfwSetScrollCallback(window, (w, x, y) -> wheel((float) x, (float) y));
    }

    void add(Input input) {
        inputs.add(input);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    float density() {
        return density;
    }

    private void measure() {
        try (MemoryStack stack = MemoryStack.stackPush()) {
            var across = stack.mallocInt(1);
            var down = stack.mallocInt(1);
            GLFW.glfwGetFramebufferSize(window, across, down);
            resize(across.get(0), down.get(0));
            GLFW.glfwGetWindowSize(window, across, down);
            shape(across.get(0), down.get(0));
            var scale = stack.floats(1);
            GLFW.glfwGetWindowContentScale(window, scale, stack.floats(1));
            density = scale.get(0);
        }
    }

    /** A window that is put away has no size: the last one stands. */
    private void resize(int across, int down) {
        if (across > 0 && down > 0) {
            width = across;
            height = down;
        }
    }

    private void shape(int across, int down) {
        windowWidth = Math.max(1, across);
        windowHeight = Math.max(1, down);
    }

    private void key(int code, int scan, int action, int modifiers) {
        if (action == GLFW.GLFW_REPEAT) {
            return;
        }
        boolean printable = code >= GLFW.GLFW_KEY_APOSTROPHE && code <= GLFW.GLFW_KEY_GRAVE_ACCENT;
        Key key = Key.of(code, printable ? GLFW.glfwGetKeyName(code, scan) : null);
        boolean down = action == GLFW.GLFW_PRESS;
        int held = held(code, down, modifiers);
        boolean control = (held & (GLFW.GLFW_MOD_CONTROL | GLFW.GLFW_MOD_SUPER)) != 0;
        boolean shift = (held & GLFW.GLFW_MOD_SHIFT) != 0;
        KeyStroke stroke = new KeyStroke(key, control, shift, (held & GLFW.GLFW_MOD_ALT) != 0);
        for (Input input : inputs) {
            if (input.key(stroke, down)) {
                return;
            }
        }
    }

    /** The modifiers after this very key: X11 tells those from before it. */
    private static int held(int code, boolean down, int modifiers) {
        int own =
                switch (code) {
                    case GLFW.GLFW_KEY_LEFT_CONTROL, GLFW.GLFW_KEY_RIGHT_CONTROL ->
                            GLFW.GLFW_MOD_CONTROL;
                    case GLFW.GLFW_KEY_LEFT_SUPER, GLFW.GLFW_KEY_RIGHT_SUPER -> GLFW.GLFW_MOD_SUPER;
                    case GLFW.GLFW_KEY_LEFT_SHIFT, GLFW.GLFW_KEY_RIGHT_SHIFT -> GLFW.GLFW_MOD_SHIFT;
                    case GLFW.GLFW_KEY_LEFT_ALT, GLFW.GLFW_KEY_RIGHT_ALT -> GLFW.GLFW_MOD_ALT;
                    default -> 0;
                };
        return down ? modifiers | own : modifiers & ~own;
    }

    private void pointer(double x, double y) {
        float across = (float) (x * width / windowWidth);
        float down = (float) (y * height / windowHeight);
        inputs.forEach(input -> input.pointer(across, down));
    }

    private void button(int button, int action) {
        inputs.forEach(input -> input.button(button, action == GLFW.GLFW_PRESS));
    }

    private void wheel(float across, float down) {
        inputs.forEach(input -> input.wheel(across, down));
    }

    @Override
    public void close() {
        Callbacks.glfwFreeCallbacks(window);
    }
}
