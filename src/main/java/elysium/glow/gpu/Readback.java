package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;

/** Brings a target's picture back to memory as RGBA bytes, the target's first row first. */
public final class Readback implements AutoCloseable {
    private final GpuScope scope;
    private final GpuHandle[] buffers = new GpuHandle[2];
    private final int width;
    private final int height;
    private final Addresses addresses = new Addresses();
    private int asked;

    public Readback(GpuScope scope, int width, int height) {
        this.scope = scope;
        this.width = width;
        this.height = height;
    }

    /** Bytes of one picture. */
    public int bytes() {
        return 4 * width * height;
    }

    /** Reads the picture as it is now, waiting for it. */
    public void readNow(Target target, ByteBuffer sink) {
        room(sink);
        fit(target);
        target.bindForReading();
        nglReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, addresses.of(sink));
    }

    /** Reads the values as floats, four a texel, waiting for them. */
    public void readFloats(Target target, FloatBuffer sink) {
        fit(target);
        if (sink.capacity() < bytes()) {
            throw new IllegalArgumentException("room for " + bytes() + " floats is needed");
        }
        target.bindForReading();
        nglReadPixels(0, 0, width, height, GL_RGBA, GL_FLOAT, addresses.of(sink));
    }

    /**
     * Asks for this picture and hands out the one asked for before, without waiting for the GPU.
     *
     * @return false the first time: nothing was asked for before
     */
    public boolean readLate(Target target, ByteBuffer sink) {
        fit(target);
        boolean ready = asked > 0;
        if (ready) {
            takeLast(sink);
        }
        glBindBuffer(GL_PIXEL_PACK_BUFFER, buffer(asked % 2));
        target.bindForReading();
        nglReadPixels(0, 0, width, height, GL_RGBA, GL_UNSIGNED_BYTE, 0);
        glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
        asked++;
        return ready;
    }

    /** Hands out the picture asked for last; false if none is outstanding. */
    public boolean drain(ByteBuffer sink) {
        if (asked == 0) {
            return false;
        }
        takeLast(sink);
        asked = 0;
        return true;
    }

    private void takeLast(ByteBuffer sink) {
        room(sink);
        glBindBuffer(GL_PIXEL_PACK_BUFFER, buffer((asked + 1) % 2));
        nglGetBufferSubData(GL_PIXEL_PACK_BUFFER, 0, bytes(), addresses.of(sink));
        glBindBuffer(GL_PIXEL_PACK_BUFFER, 0);
    }

    private int buffer(int index) {
        if (buffers[index] == null) {
            buffers[index] = scope.own(GpuKind.BUFFER);
            glBindBuffer(GL_PIXEL_PACK_BUFFER, buffers[index].id());
            nglBufferData(GL_PIXEL_PACK_BUFFER, bytes(), 0, GL_STREAM_READ);
        }
        return buffers[index].id();
    }

    private void room(ByteBuffer sink) {
        if (sink.capacity() < bytes()) {
            throw new IllegalArgumentException("a buffer of " + bytes() + " bytes is needed");
        }
        sink.clear().limit(bytes());
    }

    private void fit(Target target) {
        if (target.width() != width || target.height() != height) {
            throw new IllegalArgumentException(
                    "a readback of "
                            + width
                            + "x"
                            + height
                            + " for a target of "
                            + target.width()
                            + "x"
                            + target.height());
        }
    }

    @Override
    public void close() {
        for (GpuHandle buffer : buffers) {
            if (buffer != null) {
                buffer.close();
            }
        }
    }
}
