package elysium.glow.app;

import elysium.glow.gpu.GpuScope;
import elysium.glow.render.AutoScale;
import elysium.glow.render.Pipeline;

/** The part of its size that the show is drawn at: a fixed one, or the one that holds the rate. */
final class RenderScale {
    private final Pipeline pipeline;
    private final AutoScale auto;
    private final boolean software;
    private double scale;

    /**
     * @param chosen 0 holds the frame rate
     */
    RenderScale(Pipeline pipeline, double chosen, double framesPerSecond, GpuScope scope) {
        this.pipeline = pipeline;
        auto = chosen == 0 ? new AutoScale(1000 / framesPerSecond) : null;
        software = scope.limits().software();
        scale = chosen == 0 ? auto.scale() : chosen;
        pipeline.scale(scale);
    }

    /** A frame's calls took so long on this thread. */
    void drawn(double callMillis) {
        if (auto == null) {
            return;
        }
        double gpuMillis = pipeline.passes().takeGpuMillis();
        // A driver with a GPU may hold calls up until the display is ready: they say nothing.
        double wanted = auto.after(software ? Math.max(callMillis, gpuMillis) : gpuMillis);
        if (wanted != scale) {
            scale = wanted;
            pipeline.scale(scale);
        }
    }

    double scale() {
        return scale;
    }
}
