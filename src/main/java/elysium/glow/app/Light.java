package elysium.glow.app;

import elysium.glow.flow.Clock;
import elysium.glow.gpu.GpuScope;
import elysium.glow.render.Pipeline;
import elysium.glow.render.ShaderSource;

/** Puts the pipeline together: passes, the images of mouths, the swarm. */
final class Light {
    private Light() {}

    static Pipeline pipeline(GpuScope scope, Clock clock, long seed) {
        ShaderSource shaders = new ShaderSource(Places.shaders().resolve("passes"));
        Pipeline pipeline = new Pipeline(scope, shaders, clock);
        return pipeline;
    }
}
