package elysium.glow.gpu;

import org.lwjgl.opengl.GL41C;

/** The kinds of object that a context gives out and wants back. */
public enum GpuKind {
    TEXTURE,
    FRAMEBUFFER,
    BUFFER,
    VERTEX_ARRAY,
    PROGRAM,
    QUERY,
    SAMPLER,
    FEEDBACK;

    int create() {
        return switch (this) {
            case TEXTURE -> GL41C.glGenTextures();
            case FRAMEBUFFER -> GL41C.glGenFramebuffers();
            case BUFFER -> GL41C.glGenBuffers();
            case VERTEX_ARRAY -> GL41C.glGenVertexArrays();
            case PROGRAM -> GL41C.glCreateProgram();
            case QUERY -> GL41C.glGenQueries();
            case SAMPLER -> GL41C.glGenSamplers();
            case FEEDBACK -> GL41C.glGenTransformFeedbacks();
        };
    }

    void delete(int id) {
        switch (this) {
            case TEXTURE -> GL41C.glDeleteTextures(id);
            case FRAMEBUFFER -> GL41C.glDeleteFramebuffers(id);
            case BUFFER -> GL41C.glDeleteBuffers(id);
            case VERTEX_ARRAY -> GL41C.glDeleteVertexArrays(id);
            case PROGRAM -> GL41C.glDeleteProgram(id);
            case QUERY -> GL41C.glDeleteQueries(id);
            case SAMPLER -> GL41C.glDeleteSamplers(id);
            case FEEDBACK -> GL41C.glDeleteTransformFeedbacks(id);
        }
    }
}
