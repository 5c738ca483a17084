package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

import java.nio.Buffer;
import org.lwjgl.system.MemoryUtil;

/** Bytes of vertices in GPU memory, of a fixed size, zero at first. */
public final class VertexBuffer implements AutoCloseable {
    private final GpuHandle handle;
    private final int bytes;
    private final Addresses addresses = new Addresses();

    public VertexBuffer(GpuScope scope, int bytes) {
        handle = scope.own(GpuKind.BUFFER);
        this.bytes = bytes;
        glBindBuffer(GL_ARRAY_BUFFER, handle.id());
        long zeros = MemoryUtil.nmemCallocChecked(1, bytes);
        nglBufferData(GL_ARRAY_BUFFER, bytes, zeros, GL_DYNAMIC_DRAW);
        MemoryUtil.nmemFree(zeros);
    }

    /** Replaces the contents with the first bytes of a direct buffer. */
    public void upload(Buffer source, int count) {
        if (count > bytes) {
            throw new IllegalArgumentException(count + " bytes into a buffer of " + bytes);
        }
        glBindBuffer(GL_ARRAY_BUFFER, handle.id());
        if (count == bytes) {
            // Orphaned, so that the driver need not wait for the last draw.
            nglBufferData(GL_ARRAY_BUFFER, bytes, 0, GL_DYNAMIC_DRAW);
        }
        nglBufferSubData(GL_ARRAY_BUFFER, 0, count, addresses.of(source));
    }

    /** Replaces some of the contents, from a float of the buffer on. */
    public void upload(Floats source, int sourceIndex, int index, int count) {
        if (index < 0 || 4L * (index + count) > bytes) {
            throw new IllegalArgumentException(
                    count + " floats at " + index + " into a buffer of " + bytes + " bytes");
        }
        long address = source.address(sourceIndex, count);
        glBindBuffer(GL_ARRAY_BUFFER, handle.id());
        nglBufferSubData(GL_ARRAY_BUFFER, 4L * index, 4L * count, address);
    }

    /** Copies the contents back; waits for the GPU, so it is for tests. */
    public void download(Buffer sink, int count) {
        glBindBuffer(GL_ARRAY_BUFFER, handle.id());
        nglGetBufferSubData(GL_ARRAY_BUFFER, 0, count, MemoryUtil.memAddress0(sink));
    }

    int id() {
        return handle.id();
    }

    int bytes() {
        return bytes;
    }

    @Override
    public void close() {
        handle.close();
    }
}
