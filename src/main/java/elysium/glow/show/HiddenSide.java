package elysium.glow.show;

import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.SideContext;
import org.lwjgl.glfw.GLFW;

/** A second context in a window that is never shown: opened and closed on main, used beside it. */
final class HiddenSide implements SideContext {
    private final Window window;

    HiddenSide(Window window) {
        this.window = window;
    }

    @Override
    public GpuScope enter() {
        window.makeCurrent();
        return GpuScope.ofCurrentContext();
    }

    @Override
    public void leave() {
        GLFW.glfwMakeContextCurrent(0);
    }

    @Override
    public void close() {
        window.close();
    }
}
