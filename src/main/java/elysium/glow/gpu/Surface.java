package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

/** A window's own surface: black, with a picture laid on a part of it. */
public final class Surface implements AutoCloseable {
    private final GpuHandle reader;
    private final Veil veil;

    /** Belongs to the context that is current now, and is used with it alone. */
    public Surface(GpuScope scope) {
        reader = scope.own(GpuKind.FRAMEBUFFER);
        veil = new Veil(scope);
    }

    /** Draws go to the surface from now on; fills it with black. */
    public void clear(int width, int height) {
        glBindFramebuffer(GL_FRAMEBUFFER, 0);
        glViewport(0, 0, width, height);
        glClearColor(0, 0, 0, 1);
        glClear(GL_COLOR_BUFFER_BIT);
    }

    /** Lays the whole picture on an area, measured from the bottom left; what juts out is lost. */
    public void lay(Texture picture, int left, int bottom, int width, int height) {
        glBindFramebuffer(GL_READ_FRAMEBUFFER, reader.id());
        // Each time: a texture's name may have been given out again since.
        glFramebufferTexture2D(
                GL_READ_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, picture.id(), 0);
        glBindFramebuffer(GL_DRAW_FRAMEBUFFER, 0);
        glDisable(GL_SCISSOR_TEST);
        boolean same = picture.width() == width && picture.height() == height;
        glBlitFramebuffer(
                0,
                0,
                picture.width(),
                picture.height(),
                left,
                bottom,
                left + width,
                bottom + height,
                GL_COLOR_BUFFER_BIT,
                same ? GL_NEAREST : GL_LINEAR);
        glBindFramebuffer(GL_FRAMEBUFFER, 0);
    }

    /** Darkens all of it: 0 changes nothing, 1 is black. */
    public void darken(float thick, int width, int height) {
        glViewport(0, 0, width, height);
        veil.draw(thick);
    }

    @Override
    public void close() {
        reader.close();
    }
}
