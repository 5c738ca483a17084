package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

import java.nio.ByteBuffer;
import org.lwjgl.system.MemoryUtil;

/** Triangles in pixels, textured and coloured by vertex, uploaded anew for each frame. */
public final class FlatMesh implements AutoCloseable {
    /** Place and texture coordinates as floats, then red, green, blue, alpha as bytes. */
    public static final int VERTEX_BYTES = 20;

    /** Vertices are counted in 16 bits. */
    public static final int INDEX_BYTES = 2;

    private static final String VERTEX =
            """
            #version 410 core
            layout(location = 0) in vec2 place;
            layout(location = 1) in vec2 coordinate;
            layout(location = 2) in vec4 colour;
            uniform vec2 size;
            out vec2 at;
            out vec4 tint;
            void main() {
                at = coordinate;
                tint = colour;
                gl_Position = vec4(place.x / size.x * 2.0 - 1.0, 1.0 - place.y / size.y * 2.0, 0.0, 1.0);
            }
            """;
    private static final String FRAGMENT =
            """
            #version 410 core
            in vec2 at;
            in vec4 tint;
            uniform sampler2D picture;
            out vec4 colour;
            void main() {
                vec4 texel = tint * texture(picture, at);
                colour = vec4(texel.rgb * texel.a, texel.a);
            }
            """;

    private final Program program;
    private final GpuHandle array;
    private final GpuHandle vertices;
    private final GpuHandle indices;
    private final int size;

    /** Belongs to the context that is current now, and is used with it alone. */
    public FlatMesh(GpuScope scope) {
        program = new Program(scope, new Program.Source("flat mesh", VERTEX, FRAGMENT));
        program.sampler("picture", 0);
        size = program.uniform("size");
        array = scope.own(GpuKind.VERTEX_ARRAY);
        vertices = scope.own(GpuKind.BUFFER);
        indices = scope.own(GpuKind.BUFFER);
        glBindVertexArray(array.id());
        glBindBuffer(GL_ARRAY_BUFFER, vertices.id());
        glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, indices.id());
        for (int i = 0; i < 3; i++) {
            glEnableVertexAttribArray(i);
        }
        glVertexAttribPointer(0, 2, GL_FLOAT, false, VERTEX_BYTES, 0);
        glVertexAttribPointer(1, 2, GL_FLOAT, false, VERTEX_BYTES, 8);
        glVertexAttribPointer(2, 4, GL_UNSIGNED_BYTE, true, VERTEX_BYTES, 16);
        glBindVertexArray(0);
    }

    /** Prepares for draws on a surface of that size, laid over what it shows. */
    public void begin(int width, int height) {
        program.use();
        Program.set(size, width, height);
        glBindVertexArray(array.id());
        glBindBuffer(GL_ARRAY_BUFFER, vertices.id());
        glViewport(0, 0, width, height);
        Mixing.OVER.apply();
        glEnable(GL_SCISSOR_TEST);
    }

    /** Replaces the vertices with the first bytes of a direct buffer. */
    public void vertices(ByteBuffer bytes, int count) {
        long address = MemoryUtil.memAddress0(bytes);
        nglBufferData(GL_ARRAY_BUFFER, count, address, GL_STREAM_DRAW);
    }

    /** Replaces the indices with the first bytes of a direct buffer. */
    public void indices(ByteBuffer bytes, int count) {
        long address = MemoryUtil.memAddress0(bytes);
        nglBufferData(GL_ELEMENT_ARRAY_BUFFER, count, address, GL_STREAM_DRAW);
    }

    /** Nothing is drawn outside this area, measured from the bottom left. */
    public void clip(int left, int bottom, int width, int height) {
        glScissor(left, bottom, Math.max(0, width), Math.max(0, height));
    }

    /** Draws some of the triangles with a texture. */
    public void draw(Texture texture, int firstIndex, int count, int firstVertex) {
        texture.bind(0);
        glDrawElementsBaseVertex(
                GL_TRIANGLES,
                count,
                GL_UNSIGNED_SHORT,
                (long) firstIndex * INDEX_BYTES,
                firstVertex);
    }

    /** Leaves the context as other passes expect it. */
    public void end() {
        glDisable(GL_SCISSOR_TEST);
        glBindVertexArray(0);
        Mixing.REPLACE.apply();
    }

    @Override
    public void close() {
        array.close();
        vertices.close();
        indices.close();
        program.close();
    }
}
