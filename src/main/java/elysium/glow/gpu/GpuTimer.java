package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

import elysium.glow.flow.Clock;
import org.lwjgl.system.MemoryUtil;

/** Times one pass, on the GPU and in calls on this thread; read late, so that it never waits. */
public final class GpuTimer implements AutoCloseable {
    private static final int RING = 4;
    private static final double SMOOTHING = 0.1;

    private final String name;
    private final Clock clock;
    private final GpuHandle[] queries = new GpuHandle[RING];
    private final long result = MemoryUtil.nmemCallocChecked(1, 8);
    private int started;
    private int finished;
    private boolean counting;
    private long beganNanos;
    private double gpuMillis;
    private double untakenMillis;
    private double callMillis;
    private boolean closed;

    public GpuTimer(GpuScope scope, String name, Clock clock) {
        this.name = name;
        this.clock = clock;
        for (int i = 0; i < RING; i++) {
            queries[i] = scope.own(GpuKind.QUERY);
        }
    }

    public String name() {
        return name;
    }

    /** Must not lie inside another timer's begin and end. */
    public void begin() {
        collect();
        counting = started - finished < RING;
        if (counting) {
            glBeginQuery(GL_TIME_ELAPSED, queries[started % RING].id());
        }
        beganNanos = clock.nanos();
    }

    public void end() {
        callMillis = smooth(callMillis, (clock.nanos() - beganNanos) * 1e-6);
        if (counting) {
            glEndQuery(GL_TIME_ELAPSED);
            started++;
        }
    }

    /** The time on the GPU, smoothed over some frames and some frames old. */
    public double gpuMillis() {
        return gpuMillis;
    }

    /** The time on the GPU that became known since it was last taken. */
    public double takeGpuMillis() {
        double taken = untakenMillis;
        untakenMillis = 0;
        return taken;
    }

    /** The time that this thread spent between begin and end. */
    public double callMillis() {
        return callMillis;
    }

    private void collect() {
        while (finished < started) {
            int query = queries[finished % RING].id();
            nglGetQueryObjectuiv(query, GL_QUERY_RESULT_AVAILABLE, result);
            if (MemoryUtil.memGetInt(result) == GL_FALSE) {
                return;
            }
            nglGetQueryObjectui64v(query, GL_QUERY_RESULT, result);
            double millis = MemoryUtil.memGetLong(result) * 1e-6;
            gpuMillis = smooth(gpuMillis, millis);
            untakenMillis += millis;
            finished++;
        }
    }

    private static double smooth(double before, double now) {
        return before == 0 ? now : before + SMOOTHING * (now - before);
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
