package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

/** How what is drawn joins what the target holds, for premultiplied colours. */
public enum Mixing {
    /** Takes its place. */
    REPLACE,
    /** Takes its place, its alpha not multiplied in yet; the target's own alpha stays. */
    STRAIGHT,
    /** Lies over it. */
    OVER,
    /** Is added to it. */
    ADD,
    /** 1 - (1 - a)(1 - b): light that saturates. */
    SCREEN,
    /** Multiplies it, as far as it is opaque. */
    MULTIPLY,
    /** The greater of both. */
    MAX,
    /** The lesser of both. */
    MIN;

    public void apply() {
        if (this == REPLACE) {
            glDisable(GL_BLEND);
            return;
        }
        glEnable(GL_BLEND);
        glBlendEquation(this == MAX ? GL_MAX : this == MIN ? GL_MIN : GL_FUNC_ADD);
        switch (this) {
            case STRAIGHT -> glBlendFuncSeparate(GL_SRC_ALPHA, GL_ZERO, GL_ZERO, GL_ONE);
            case OVER -> glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
            case SCREEN -> glBlendFunc(GL_ONE, GL_ONE_MINUS_SRC_COLOR);
            case MULTIPLY ->
                    glBlendFuncSeparate(
                            GL_DST_COLOR, GL_ONE_MINUS_SRC_ALPHA, GL_ONE, GL_ONE_MINUS_SRC_ALPHA);
            default -> glBlendFunc(GL_ONE, GL_ONE);
        }
    }
}
