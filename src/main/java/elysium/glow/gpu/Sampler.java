package elysium.glow.gpu;

import static org.lwjgl.opengl.GL33C.GL_CLAMP_TO_EDGE;
import static org.lwjgl.opengl.GL33C.GL_NEAREST;
import static org.lwjgl.opengl.GL33C.GL_TEXTURE_MAG_FILTER;
import static org.lwjgl.opengl.GL33C.GL_TEXTURE_MIN_FILTER;
import static org.lwjgl.opengl.GL33C.GL_TEXTURE_WRAP_S;
import static org.lwjgl.opengl.GL33C.GL_TEXTURE_WRAP_T;
import static org.lwjgl.opengl.GL33C.glBindSampler;
import static org.lwjgl.opengl.GL33C.glSamplerParameteri;

/** A way to read textures that takes the nearest texel, in place of each texture's own way. */
public final class Sampler implements AutoCloseable {
    private final GpuHandle handle;

    public Sampler(GpuScope scope) {
        handle = scope.own(GpuKind.SAMPLER);
        glSamplerParameteri(handle.id(), GL_TEXTURE_MIN_FILTER, GL_NEAREST);
        glSamplerParameteri(handle.id(), GL_TEXTURE_MAG_FILTER, GL_NEAREST);
        glSamplerParameteri(handle.id(), GL_TEXTURE_WRAP_S, GL_CLAMP_TO_EDGE);
        glSamplerParameteri(handle.id(), GL_TEXTURE_WRAP_T, GL_CLAMP_TO_EDGE);
    }

    public void bind(int unit) {
        glBindSampler(unit, handle.id());
    }

    /** Textures of that unit are read in their own way again. */
    public void unbind(int unit) {
        glBindSampler(unit, 0);
    }

    @Override
    public void close() {
        handle.close();
    }
}
