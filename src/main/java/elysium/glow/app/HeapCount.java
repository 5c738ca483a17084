package elysium.glow.app;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Counts the bytes that this thread allocates on the Java heap, where the JVM can tell. */
final class HeapCount {
    private final ThreadMXBean threads =
            ManagementFactory.getThreadMXBean() instanceof ThreadMXBean bean
                            && bean.isThreadAllocatedMemorySupported()
                    ? bean
                    : null;
    private long before = bytes();

    private long bytes() {
        return threads == null ? -1 : threads.getCurrentThreadAllocatedBytes();
    }

    /** Bytes since the last {@link #restart}; -1 where nobody knows. */
    long since() {
        long now = bytes();
        return now < 0 ? -1 : now - before;
    }

    void restart() {
        before = bytes();
    }
}
