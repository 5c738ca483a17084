package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

/** A texture that can be drawn into; black and transparent at first. */
public final class Target implements AutoCloseable {
    private final GpuHandle framebuffer;
    private final Texture texture;

    public Target(GpuScope scope, TextureFormat format, int width, int height) {
        texture = new Texture(scope, format, width, height);
        framebuffer = scope.own(GpuKind.FRAMEBUFFER);
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer.id());
        glFramebufferTexture2D(
                GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, texture.id(), 0);
        int status = glCheckFramebufferStatus(GL_FRAMEBUFFER);
        if (status != GL_FRAMEBUFFER_COMPLETE) {
            close();
            throw new IllegalStateException(
                    "the driver can't draw into "
                            + format
                            + " "
                            + width
                            + "x"
                            + height
                            + ": "
                            + Integer.toHexString(status));
        }
        clear(0, 0, 0, 0);
    }

    /** Draws go here from now on, over the whole of it. */
    public void bind() {
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer.id());
        glViewport(0, 0, texture.width(), texture.height());
    }

    /** Binds it and fills it. */
    public void clear(float red, float green, float blue, float alpha) {
        bind();
        glClearColor(red, green, blue, alpha);
        glClear(GL_COLOR_BUFFER_BIT);
    }

    /** Takes over another's picture, stretched to this one's size. */
    public void copyFrom(Target other) {
        other.bindForReading();
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, framebuffer.id());
        int mask = GL_COLOR_BUFFER_BIT;
        glBlitFramebuffer(
                0, 0, other.width(), other.height(), 0, 0, width(), height(), mask, GL_LINEAR);
    }

    /** Becomes another scope's, with what it shows. */
    public void move(GpuScope next) {
        framebuffer.move(next);
        texture.move(next);
    }

    public Texture texture() {
        return texture;
    }

    public int width() {
        return texture.width();
    }

    public int height() {
        return texture.height();
    }

    /** Makes it the one that a readback reads. */
    void bindForReading() {
        glBindFramebuffer(GL_READ_FRAMEBUFFER, framebuffer.id());
    }

    @Override
    public void close() {
        framebuffer.close();
        texture.close();
    }
}
