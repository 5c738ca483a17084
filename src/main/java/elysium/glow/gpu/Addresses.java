package elysium.glow.gpu;

import java.nio.Buffer;
import org.lwjgl.system.MemoryUtil;

/** Where the last few direct buffers lie: asking anew for each upload would allocate. */
final class Addresses {
    /** Two mailboxes of three carriers, and the one that is passed on between them. */
    private static final int KEPT = 8;

    private final Buffer[] buffers = new Buffer[KEPT];
    private final long[] addresses = new long[KEPT];
    private int next;

    @SuppressWarnings("ReferenceEquality") // the memory counts, not what it holds
    long of(Buffer buffer) {
        for (int i = 0; i < KEPT; i++) {
            if (buffers[i] == buffer) {
                return addresses[i];
            }
        }
        if (!buffer.isDirect()) {
            throw new IllegalArgumentException("a direct buffer is needed");
        }
        int slot = next;
        next = (next + 1) % KEPT;
        buffers[slot] = buffer;
        addresses[slot] = MemoryUtil.memAddress0(buffer);
        return addresses[slot];
    }
}
