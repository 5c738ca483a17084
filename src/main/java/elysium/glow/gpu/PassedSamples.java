package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

/**
 * How many pixels a pass has drawn rather than discarded, known two counts later: by then a GPU has
 * long been there, and always the same number is read on the same way.
 */
public final class PassedSamples implements AutoCloseable {
    private static final int LAG = 2;

    private final QueryRing queries;
    private long counts;

    public PassedSamples(GpuScope scope) {
        queries = new QueryRing(scope, LAG + 1);
    }

    /** Counts from now on; one count at a time in a context. */
    public void begin() {
        queries.begin(GL_SAMPLES_PASSED, counts);
    }

    /** Ends the count, and returns what was known when it began. */
    public int end() {
        glEndQuery(GL_SAMPLES_PASSED);
        int before = known();
        counts++;
        return before;
    }

    /** The last count but one; 0 as long as there is none. */
    public int known() {
        return counts < LAG ? 0 : (int) queries.answer(counts - LAG);
    }

    @Override
    public void close() {
        queries.close();
    }
}
