package elysium.glow.gpu;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import org.lwjgl.system.MemoryUtil;

/** Floats on their way to the GPU, in memory whose address is looked up once and not each time. */
public final class Floats {
    private final ByteBuffer bytes;
    private final FloatBuffer values;
    private final long address;

    public Floats(int count) {
        bytes = ByteBuffer.allocateDirect(4 * count).order(ByteOrder.nativeOrder());
        values = bytes.asFloatBuffer();
        address = MemoryUtil.memAddress0(bytes);
    }

    public void put(int index, float value) {
        values.put(index, value);
    }

    public void put(int index, float[] source) {
        values.put(index, source);
    }

    public void put(int index, float[] source, int count) {
        values.put(index, source, 0, count);
    }

    public int count() {
        return values.capacity();
    }

    long address(int index, int length) {
        if (index < 0 || length < 0 || index + length > count()) {
            throw new IndexOutOfBoundsException(
                    length + " floats from " + index + " of " + count());
        }
        return address + 4L * index;
    }
}
