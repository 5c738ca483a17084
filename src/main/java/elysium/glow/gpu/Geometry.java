package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;

/** Vertices and how they are read: what a draw runs over. */
public final class Geometry implements AutoCloseable {
    private final GpuHandle array;
    private final VertexBuffer owned;

    /** What the vertices make up. */
    public enum Shape {
        TRIANGLES(GL_TRIANGLES),
        TRIANGLE_STRIP(GL_TRIANGLE_STRIP),
        LINES(GL_LINES),
        POINTS(GL_POINTS);

        private final int mode;

        Shape(int mode) {
            this.mode = mode;
        }
    }

    /**
     * One input of the vertex shader, floats in a buffer.
     *
     * @param divisor 0 if it changes with every vertex, 1 with every instance
     */
    public record Attribute(
            int location,
            int components,
            int strideBytes,
            int offsetBytes,
            int divisor,
            VertexBuffer buffer) {}

    public Geometry(GpuScope scope, List<Attribute> attributes) {
        this(scope, attributes, null);
    }

    private Geometry(GpuScope scope, List<Attribute> attributes, VertexBuffer owned) {
        array = scope.own(GpuKind.VERTEX_ARRAY);
        this.owned = owned;
        glBindVertexArray(array.id());
        for (Attribute attribute : attributes) {
            glBindBuffer(GL_ARRAY_BUFFER, attribute.buffer.id());
            glEnableVertexAttribArray(attribute.location);
            glVertexAttribPointer(
                    attribute.location,
                    attribute.components,
                    GL_FLOAT,
                    false,
                    attribute.strideBytes,
                    attribute.offsetBytes);
            glVertexAttribDivisor(attribute.location, attribute.divisor);
        }
    }

    /** Two triangles over all of the target: some looks compute with what each corner gets. */
    public static Geometry fullScreen(GpuScope scope) {
        float[] corners = {-1, -1, 1, -1, -1, 1, 1, 1};
        ByteBuffer bytes = ByteBuffer.allocateDirect(4 * corners.length);
        FloatBuffer floats = bytes.order(ByteOrder.nativeOrder()).asFloatBuffer();
        floats.put(corners);
        VertexBuffer buffer = new VertexBuffer(scope, bytes.capacity());
        buffer.upload(bytes, bytes.capacity());
        return new Geometry(scope, List.of(new Attribute(0, 2, 8, 0, 0, buffer)), buffer);
    }

    /** Draws the full screen's four corners. */
    public void drawFullScreen() {
        draw(Shape.TRIANGLE_STRIP, 4);
    }

    public void draw(Shape shape, int vertices) {
        glBindVertexArray(array.id());
        glDrawArrays(shape.mode, 0, vertices);
    }

    /** Draws some of the vertices. */
    public void draw(Shape shape, int first, int vertices) {
        glBindVertexArray(array.id());
        glDrawArrays(shape.mode, first, vertices);
    }

    /**
     * Runs the program in use over points and catches its varyings, drawing nothing; some target
     * must be bound all the same, as a context without a window has none.
     */
    public void feedBack(int vertices, VertexBuffer into) {
        feedBack(0, vertices, into, 0);
    }

    /** The same for some of the points, caught from a byte of the buffer on. */
    public void feedBack(int first, int vertices, VertexBuffer into, int offsetBytes) {
        glBindVertexArray(array.id());
        glEnable(GL_RASTERIZER_DISCARD);
        glBindBufferRange(
                GL_TRANSFORM_FEEDBACK_BUFFER,
                0,
                into.id(),
                offsetBytes,
                into.bytes() - (long) offsetBytes);
        glBeginTransformFeedback(GL_POINTS);
        glDrawArrays(GL_POINTS, first, vertices);
        glEndTransformFeedback();
        glBindBufferBase(GL_TRANSFORM_FEEDBACK_BUFFER, 0, 0);
        glDisable(GL_RASTERIZER_DISCARD);
    }

    @Override
    public void close() {
        array.close();
        if (owned != null) {
            owned.close();
        }
    }
}
