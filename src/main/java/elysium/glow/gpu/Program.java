package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

import java.util.List;

/** Two shaders, compiled and linked. */
public final class Program implements AutoCloseable {
    private static final int POSITION = 0;
    private final GpuHandle handle;
    private final Source source;
    private String remarks = "";

    /**
     * What a program is made of.
     *
     * @param fragmentGlsl null for one that only feeds its varyings back
     * @param varyings outputs of the vertex shader that are fed back, interleaved; else empty
     */
    public record Source(
            String name, String vertexGlsl, String fragmentGlsl, List<String> varyings) {
        public Source(String name, String vertexGlsl, String fragmentGlsl) {
            this(name, vertexGlsl, fragmentGlsl, List.of());
        }
    }

    /**
     * Compiles and links.
     *
     * @throws ProgramError with the driver's log
     */
    public Program(GpuScope scope, Source source) {
        this.source = source;
        handle = scope.own(GpuKind.PROGRAM);
        try {
            build();
        } catch (ProgramError e) {
            handle.close();
            throw e;
        }
    }

    private void build() {
        int id = handle.id();
        int vertex = compile(source.name, ProgramError.Stage.VERTEX, source.vertexGlsl);
        int fragment = 0;
        try {
            glAttachShader(id, vertex);
            if (source.fragmentGlsl != null) {
                fragment = compile(source.name, ProgramError.Stage.FRAGMENT, source.fragmentGlsl);
                glAttachShader(id, fragment);
            }
            glBindAttribLocation(id, POSITION, "position");
            if (!source.varyings.isEmpty()) {
                glTransformFeedbackVaryings(
                        id, source.varyings.toArray(String[]::new), GL_INTERLEAVED_ATTRIBS);
            }
            glLinkProgram(id);
            if (glGetProgrami(id, GL_LINK_STATUS) == GL_FALSE) {
                throw new ProgramError(
                        source.name, ProgramError.Stage.LINK, glGetProgramInfoLog(id));
            }
        } finally {
            glDeleteShader(vertex);
            if (fragment != 0) {
                glDeleteShader(fragment);
            }
        }
    }

    private int compile(String name, ProgramError.Stage stage, String glsl) {
        int shader =
                glCreateShader(
                        stage == ProgramError.Stage.VERTEX ? GL_VERTEX_SHADER : GL_FRAGMENT_SHADER);
        glShaderSource(shader, glsl);
        glCompileShader(shader);
        if (glGetShaderi(shader, GL_COMPILE_STATUS) == GL_FALSE) {
            String log = glGetShaderInfoLog(shader);
            glDeleteShader(shader);
            throw new ProgramError(name, stage, log);
        }
        remarks += glGetShaderInfoLog(shader);
        return shader;
    }

    GpuHandle handle() {
        return handle;
    }

    /** What it was made of. */
    public Source source() {
        return source;
    }

    /** What the driver remarked about shaders that it took all the same; empty if nothing. */
    public String remarks() {
        return remarks;
    }

    /** Makes it the program that draws, and that the setters below speak to. */
    public void use() {
        glUseProgram(handle.id());
    }

    /** Where a uniform is, or -1 where the program does without it; setting -1 does nothing. */
    public int uniform(String name) {
        return glGetUniformLocation(handle.id(), name);
    }

    /** Binds a sampler to a texture unit for good. */
    public Program sampler(String name, int unit) {
        use();
        glUniform1i(uniform(name), unit);
        return this;
    }

    /** The same for several, on one unit after the other. */
    public Program samplers(int firstUnit, String... names) {
        for (int i = 0; i < names.length; i++) {
            sampler(names[i], firstUnit + i);
        }
        return this;
    }

    public static void set(int uniform, float x) {
        glUniform1f(uniform, x);
    }

    public static void set(int uniform, float x, float y) {
        glUniform2f(uniform, x, y);
    }

    public static void set(int uniform, float x, float y, float z) {
        glUniform3f(uniform, x, y, z);
    }

    public static void set(int uniform, float x, float y, float z, float w) {
        glUniform4f(uniform, x, y, z, w);
    }

    public static void setInt(int uniform, int value) {
        glUniform1i(uniform, value);
    }

    public static void setInts(int uniform, int x, int y) {
        glUniform2i(uniform, x, y);
    }

    public static void setInts(int uniform, int x, int y, int z) {
        glUniform3i(uniform, x, y, z);
    }

    /** Sets an array of vec4 from all the floats. */
    public static void setVec4s(int uniform, Floats flat) {
        nglUniform4fv(uniform, flat.count() / 4, flat.address(0, flat.count()));
    }

    /** Sets an array of vec4, given flat in a direct buffer. */
    public static void setVec4s(int uniform, java.nio.FloatBuffer flat) {
        glUniform4fv(uniform, flat);
    }

    @Override
    public void close() {
        handle.close();
    }
}
