package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

/** What is drawn into at this moment, to return to after drawing elsewhere. */
public final class Destination {
    private final int framebuffer = glGetInteger(GL_DRAW_FRAMEBUFFER_BINDING);

    /** Draws go there again. */
    public void restore() {
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer);
    }
}
