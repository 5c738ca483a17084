package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

/** A copy of a picture whose first row is on top, as OpenGL has pictures: the first row below. */
public final class UprightCopy implements AutoCloseable {
    private final Texture source;
    private final GpuHandle reading;
    private final Target copy;

    public UprightCopy(GpuScope scope, Texture source) {
        this.source = source;
        copy = new Target(scope, source.format(), source.width(), source.height());
        reading = scope.own(GpuKind.FRAMEBUFFER);
    }

    /** Whether it is that one's. */
    public boolean isOf(Texture texture) {
        return source == texture;
    }

    /** Takes the picture as it is now. */
    public void take() {
        int width = source.width();
        int height = source.height();
        copy.bind();
        glBindFramebuffer(GL_READ_FRAMEBUFFER, reading.id());
        glFramebufferTexture2D(
                GL_READ_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, source.id(), 0);
        int mask = GL_COLOR_BUFFER_BIT;
        glBlitFramebuffer(0, 0, width, height, 0, height, width, 0, mask, GL_NEAREST);
    }

    public Texture texture() {
        return copy.texture();
    }

    @Override
    public void close() {
        reading.close();
        copy.close();
    }
}
