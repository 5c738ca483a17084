package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

import org.lwjgl.system.MemoryUtil;

/**
 * How many pixels a pass has drawn rather than discarded, known two counts later: by then a GPU has
 * long been there, and always the same number is read on the same way.
 */
public final class PassedSamples implements AutoCloseable {
    private static final int LAG = 2;
    private static final int RING = LAG + 1;

    private final GpuHandle[] queries = new GpuHandle[RING];
    private final long result = MemoryUtil.nmemCallocChecked(1, 4);
    private long counts;
    private boolean closed;

    public PassedSamples(GpuScope scope) {
        for (int i = 0; i < RING; i++) {
            queries[i] = scope.own(GpuKind.QUERY);
        }
    }

    /** Counts from now on; one count at a time in a context. */
    public void begin() {
        glBeginQuery(GL_SAMPLES_PASSED, queries[(int) (counts % RING)].id());
    }

    /** Ends the count, and returns the one before the last; 0 as long as there is none. */
    public int end() {
        glEndQuery(GL_SAMPLES_PASSED);
        counts++;
        if (counts <= LAG) {
            return 0;
        }
        int query = queries[(int) ((counts - 1 - LAG) % RING)].id();
        nglGetQueryObjectuiv(query, GL_QUERY_RESULT, result);
        return MemoryUtil.memGetInt(result);
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        for (GpuHandle query : queries) {
            query.close();
        }
        MemoryUtil.nmemFree(result);
    }
}
