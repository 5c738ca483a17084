package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

import org.lwjgl.system.MemoryStack;
import org.lwjgl.system.MemoryUtil;

/** Two textures that are drawn into at once, where the nearest wins: for maps, not for light. */
public final class DepthTarget implements AutoCloseable {
    private final GpuHandle framebuffer;
    private final GpuHandle depth;
    private final Texture first;
    private final Texture second;
    private final long value = MemoryUtil.nmemCallocChecked(4, 4);
    private boolean closed;

    public DepthTarget(GpuScope scope, TextureFormat format, int width, int height) {
        first = new Texture(scope, format, width, height);
        second = new Texture(scope, format, width, height);
        depth = scope.own(GpuKind.TEXTURE);
        makeDepth(width, height);
        framebuffer = scope.own(GpuKind.FRAMEBUFFER);
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer.id());
        attach(GL_COLOR_ATTACHMENT0, first.id());
        attach(GL_COLOR_ATTACHMENT1, second.id());
        attach(GL_DEPTH_ATTACHMENT, depth.id());
        try (MemoryStack stack = MemoryStack.stackPush()) {
            glDrawBuffers(stack.ints(GL_COLOR_ATTACHMENT0, GL_COLOR_ATTACHMENT1));
        }
        int status = glCheckFramebufferStatus(GL_FRAMEBUFFER);
        if (status != GL_FRAMEBUFFER_COMPLETE) {
            close();
            throw new IllegalStateException(
                    "the driver can't draw into two "
                            + format
                            + ": "
                            + Integer.toHexString(status));
        }
    }

    private void makeDepth(int width, int height) {
        glActiveTexture(GL_TEXTURE0 + 15);
        glBindTexture(GL_TEXTURE_2D, depth.id());
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
        nglTexImage2D(
                GL_TEXTURE_2D,
                0,
                GL_DEPTH_COMPONENT32F,
                width,
                height,
                0,
                GL_DEPTH_COMPONENT,
                GL_FLOAT,
                0);
    }

    private static void attach(int point, int texture) {
        glFramebufferTexture2D(GL_FRAMEBUFFER, point, GL_TEXTURE_2D, texture, 0);
    }

    /** Starts drawing, everything cleared: the first to this value, the second to zero. */
    public void begin(float firstRed, float firstGreen) {
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer.id());
        glViewport(0, 0, first.width(), first.height());
        glDisable(GL_BLEND);
        clear(GL_COLOR, 0, firstRed, firstGreen);
        clear(GL_COLOR, 1, 0, 0);
        clear(GL_DEPTH, 0, 1, 0);
        glEnable(GL_DEPTH_TEST);
        glDepthFunc(GL_LESS);
    }

    private void clear(int what, int index, float x, float y) {
        MemoryUtil.memPutFloat(value, x);
        MemoryUtil.memPutFloat(value + 4, y);
        nglClearBufferfv(what, index, value);
    }

    /** Draws into the first's green alone. */
    public void onlyGreen() {
        glColorMaski(0, false, true, false, false);
        glColorMaski(1, false, false, false, false);
    }

    /** Draws into everything but the first's green. */
    public void allButGreen() {
        glColorMaski(0, true, false, true, true);
        glColorMaski(1, true, true, true, true);
    }

    /** Ends drawing: the state is again what every other pass expects. */
    public void end() {
        glDisable(GL_DEPTH_TEST);
        glColorMask(true, true, true, true);
    }

    public Texture first() {
        return first;
    }

    public Texture second() {
        return second;
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        MemoryUtil.nmemFree(value);
        framebuffer.close();
        depth.close();
        first.close();
        second.close();
    }
}
