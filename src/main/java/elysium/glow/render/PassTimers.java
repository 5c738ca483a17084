package elysium.glow.render;

import elysium.glow.flow.Clock;
import elysium.glow.gpu.GpuScope;
import elysium.glow.gpu.GpuTimer;
import java.util.ArrayList;
import java.util.List;

/** The timers of all passes, in the order in which they were first drawn. */
public final class PassTimers implements AutoCloseable {
    private final GpuScope scope;
    private final Clock clock;
    private final List<GpuTimer> timers = new ArrayList<>();

    public PassTimers(GpuScope scope, Clock clock) {
        this.scope = scope;
        this.clock = clock;
    }

    /** A timer for a pass of that name, to be given back when the pass is no more. */
    public GpuTimer add(String name) {
        GpuTimer timer = new GpuTimer(scope, name, clock);
        timers.add(timer);
        return timer;
    }

    public void remove(GpuTimer timer) {
        if (timers.remove(timer)) {
            timer.close();
        }
    }

    /** The time on the GPU of all passes that became known since it was last taken. */
    public double takeGpuMillis() {
        double millis = 0;
        for (int i = 0; i < timers.size(); i++) { // asked for each frame: no iterator
            millis += timers.get(i).takeGpuMillis();
        }
        return millis;
    }

    public int count() {
        return timers.size();
    }

    public GpuTimer get(int index) {
        return timers.get(index);
    }

    @Override
    public void close() {
        timers.forEach(GpuTimer::close);
        timers.clear();
    }
}
