package elysium.glow.gpu;

import static org.lwjgl.opengl.GL41C.*;

import elysium.glow.flow.Clock;

/** Times one pass, on the GPU and in calls on this thread; read late, so that it never waits. */
public final class GpuTimer implements AutoCloseable {
    private static final int RING = 4;
    private static final double SMOOTHING = 0.1;

    private final String name;
    private final Clock clock;
    private final QueryRing queries;
    private long started;
    private long finished;
    private boolean counting;
    private long beganNanos;
    private double gpuMillis;
    private double untakenMillis;
    private double callMillis;

    public GpuTimer(GpuScope scope, String name, Clock clock) {
        this.name = name;
        this.clock = clock;
        queries = new QueryRing(scope, RING);
    }

    public String name() {
        return name;
    }

    /** Must not lie inside another timer's begin and end. */
    public void begin() {
        collect();
        counting = started - finished < queries.length();
        if (counting) {
            queries.begin(GL_TIME_ELAPSED, started);
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
        while (finished < started && queries.isAnswered(finished)) {
            double millis = queries.answer(finished) * 1e-6;
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
        queries.close();
    }
}
