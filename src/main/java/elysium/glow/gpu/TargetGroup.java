package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

import java.nio.IntBuffer;
import org.lwjgl.system.MemoryStack;

/** Several textures of one size that a pass draws into at once, one output each; zero at first. */
public final class TargetGroup implements AutoCloseable {
    private final GpuHandle framebuffer;
    private final Texture[] textures;

    public TargetGroup(GpuScope scope, TextureFormat format, int count, int width, int height) {
        textures = new Texture[count];
        framebuffer = scope.own(GpuKind.FRAMEBUFFER);
        for (int i = 0; i < count; i++) {
            textures[i] = new Texture(scope, format, width, height).nearest();
        }
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer.id());
        try (MemoryStack stack = MemoryStack.stackPush()) {
            IntBuffer outputs = stack.mallocInt(count);
            for (int i = 0; i < count; i++) {
                int point = GL_COLOR_ATTACHMENT0 + i;
                glFramebufferTexture2D(GL_FRAMEBUFFER, point, GL_TEXTURE_2D, textures[i].id(), 0);
                outputs.put(i, point);
            }
            glDrawBuffers(outputs);
        }
        int status = glCheckFramebufferStatus(GL_FRAMEBUFFER);
        if (status != GL_FRAMEBUFFER_COMPLETE) {
            close();
            throw new IllegalStateException(
                    "the driver can't draw into %d %s at once: %x"
                            .formatted(count, format, status));
        }
        bind();
        glClearColor(0, 0, 0, 0);
        glClear(GL_COLOR_BUFFER_BIT);
    }

    /** Draws go there from now on, over the whole of all. */
    public void bind() {
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer.id());
        glViewport(0, 0, textures[0].width(), textures[0].height());
    }

    /** What the output of that number is drawn into. */
    public Texture texture(int output) {
        return textures[output];
    }

    /** Binds all to units, the first output's to that one. */
    public void bindTextures(int firstUnit) {
        for (int i = 0; i < textures.length; i++) {
            textures[i].bind(firstUnit + i);
        }
    }

    @Override
    public void close() {
        framebuffer.close();
        for (Texture texture : textures) {
            if (texture != null) {
                texture.close();
            }
        }
    }
}
