package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

import org.lwjgl.system.MemoryUtil;

/** Queries that are asked by turns, so that an answer is read long after it was asked for. */
final class QueryRing implements AutoCloseable {
    private final GpuHandle[] queries;
    private final long result = MemoryUtil.nmemCallocChecked(1, Long.BYTES);
    private boolean closed;

    QueryRing(GpuScope scope, int length) {
        queries = new GpuHandle[length];
        for (int i = 0; i < length; i++) {
            queries[i] = scope.own(GpuKind.QUERY);
        }
    }

    /** How many turns may be asked and not be answered yet. */
    int length() {
        return queries.length;
    }

    void begin(int target, long turn) {
        glBeginQuery(target, id(turn));
    }

    /** Whether asking for the answer of that turn would not wait. */
    boolean isAnswered(long turn) {
        nglGetQueryObjectuiv(id(turn), GL_QUERY_RESULT_AVAILABLE, result);
        return MemoryUtil.memGetInt(result) != GL_FALSE;
    }

    long answer(long turn) {
        nglGetQueryObjectui64v(id(turn), GL_QUERY_RESULT, result);
        return MemoryUtil.memGetLong(result);
    }

    private int id(long turn) {
        return queries[(int) (turn % queries.length)].id();
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
