package elysium.glow.app;

import elysium.glow.gpu.GpuScope;
import elysium.glow.render.AutoScale;
import elysium.glow.render.Pipeline;

/** The part of its size that the show is drawn at: a fixed one, or the one that holds the rate. */
final class RenderScale {
    private final Pipeline pipeline;
    private final AutoScale auto;
    private static final double HALF = 0.5;
    private static final double SMOOTHING = 0.1;

    private final boolean software;
    private final double budgetMillis;
    private double scale;
    private double usualMillis;

    /**
     * @param chosen 0 holds the frame rate
     */
    RenderScale(Pipeline pipeline, double chosen, double framesPerSecond, GpuScope scope) {
        this.pipeline = pipeline;
        auto = chosen == 0 ? new AutoScale(1000 / framesPerSecond) : null;
        software = scope.limits().software();
        budgetMillis = 1000 / framesPerSecond;
        scale = chosen == 0 ? auto.scale() : chosen;
        pipeline.scale(scale);
    }

    /** A frame's calls took so long on this thread. */
    void drawn(double callMillis) {
        double gpuMillis = pipeline.passes().takeGpuMillis();
        // A driver with a GPU may hold calls up until the display is ready: they say nothing.
        double millis = software ? Math.max(callMillis, gpuMillis) : gpuMillis;
        usualMillis += SMOOTHING * (millis - usualMillis);
        pipeline.dear(usualMillis > HALF * budgetMillis);
        if (auto == null) {
            return;
        }
        double wanted = auto.after(millis);
        if (wanted != scale) {
            scale = wanted;
            pipeline.scale(scale);
        }
    }

    double scale() {
        return scale;
    }
}
