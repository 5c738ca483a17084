package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

import java.nio.Buffer;

/** A picture in GPU memory: linear and clamped unless told otherwise. */
public final class Texture implements AutoCloseable {
    /** A unit of its own for changes, so that a pass's bindings stay as they are. */
    public static final int CHANGE_UNIT = 15;

    private final GpuHandle handle;
    private final TextureFormat format;
    private final int width;
    private final int height;
    private final Addresses addresses = new Addresses();

    /** Its texels are undefined until they are uploaded or drawn. */
    public Texture(GpuScope scope, TextureFormat format, int width, int height) {
        int most = scope.limits().maxTextureSize();
        if (width < 1 || height < 1 || width > most || height > most) {
            throw new IllegalArgumentException(
                    "a texture of " + width + "x" + height + "; at most " + most + " a side");
        }
        handle = scope.own(GpuKind.TEXTURE);
        this.format = format;
        this.width = width;
        this.height = height;
        bindForChange();
        if (scope.limits().immutableTextures()) {
            org.lwjgl.opengl.GL42C.glTexStorage2D(GL_TEXTURE_2D, 1, format.internal, width, height);
        } else {
            glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAX_LEVEL, 0);
            nglTexImage2D(
                    GL_TEXTURE_2D,
                    0,
                    format.internal,
                    width,
                    height,
                    0,
                    format.layout,
                    format.type,
                    0);
        }
        wrap(GL_CLAMP_TO_EDGE);
        filter(GL_LINEAR);
    }

    /** Samples the nearest texel instead of blending neighbours. */
    public Texture nearest() {
        bindForChange();
        filter(GL_NEAREST);
        return this;
    }

    /** Blends neighbours again. */
    public Texture linear() {
        bindForChange();
        filter(GL_LINEAR);
        return this;
    }

    /** Replaces all texels with those that start at the byte offset of a direct buffer. */
    public void upload(Buffer texels, int byteOffset) {
        upload(texels, byteOffset, height);
    }

    /** Replaces the first rows. */
    public void upload(Buffer texels, int byteOffset, int rows) {
        long address = addresses.of(texels) + byteOffset;
        bindForChange();
        nglTexSubImage2D(GL_TEXTURE_2D, 0, 0, 0, width, rows, format.layout, format.type, address);
    }

    /** Replaces all texels of a texture of floats. */
    public void upload(Floats texels) {
        long address = texels.address(0, width * height * format.transferBytes() / 4);
        bindForChange();
        nglTexSubImage2D(
                GL_TEXTURE_2D, 0, 0, 0, width, height, format.layout, format.type, address);
    }

    public void bind(int unit) {
        int id = handle.id();
        glActiveTexture(GL_TEXTURE0 + unit);
        glBindTexture(GL_TEXTURE_2D, id);
    }

    public TextureFormat format() {
        return format;
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** The context's name of it, for neighbours that speak OpenGL themselves, such as a panel. */
    public int id() {
        return handle.id();
    }

    void move(GpuScope next) {
        handle.move(next);
    }

    @Override
    public void close() {
        handle.close();
    }

    private void bindForChange() {
        bind(CHANGE_UNIT);
    }

    private static void filter(int filter) {
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, filter);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, filter);
    }

    private static void wrap(int wrap) {
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_S, wrap);
        glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_WRAP_T, wrap);
    }
}
