package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

import java.nio.ByteBuffer;
import org.lwjgl.system.MemoryStack;

/** A second picture that a draw into a target writes beside its own: for marks, not for light. */
public final class SideTarget implements AutoCloseable {
    private final Texture texture;

    public SideTarget(GpuScope scope, int width, int height) {
        texture = new Texture(scope, TextureFormat.R8, width, height);
    }

    public int width() {
        return texture.width();
    }

    public int height() {
        return texture.height();
    }

    /** Draws into the target that is bound write here as well, their second output; all zero. */
    public void attach() {
        attach(texture.id(), GL_COLOR_ATTACHMENT1);
        try (MemoryStack stack = MemoryStack.stackPush()) {
            glClearBufferfv(GL_COLOR, 1, stack.floats(0, 0, 0, 0));
        }
    }

    /** Whether anything but zero was written since it was attached; waits for the GPU. */
    public boolean isMarked() {
        ByteBuffer marks = ByteBuffer.allocateDirect(width() * height());
        glReadBuffer(GL_COLOR_ATTACHMENT1);
        glReadPixels(0, 0, width(), height(), GL_RED, GL_UNSIGNED_BYTE, marks);
        glReadBuffer(GL_COLOR_ATTACHMENT0);
        for (int i = 0; i < marks.capacity(); i++) {
            if (marks.get(i) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Leaves the target as it was. */
    public void detach() {
        attach(0, GL_NONE);
    }

    private static void attach(int id, int second) {
        glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT1, GL_TEXTURE_2D, id, 0);
        try (MemoryStack stack = MemoryStack.stackPush()) {
            glDrawBuffers(stack.ints(GL_COLOR_ATTACHMENT0, second));
        }
    }

    @Override
    public void close() {
        texture.close();
    }
}
