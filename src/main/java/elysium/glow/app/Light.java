package elysium.glow.app;

import elysium.glow.flow.Clock;
import elysium.glow.gpu.GpuScope;
import elysium.glow.render.Pipeline;
import elysium.glow.render.ShaderSource;
import elysium.glow.render.mouth.Mouths;
import elysium.glow.render.swarm.SwarmLight;

/** Puts the pipeline together: passes, the images of mouths, the swarm. */
final class Light {
    private Light() {}

    static Pipeline pipeline(GpuScope scope, Clock clock, long seed) {
        return pipeline(scope, clock, seed, false);
    }

    /** The same; searching for colours that are no finite numbers takes its time. */
    static Pipeline pipeline(GpuScope scope, Clock clock, long seed, boolean searching) {
        ShaderSource shaders = new ShaderSource(Places.shaders().resolve("passes"));
        Pipeline pipeline = new Pipeline(scope, shaders, clock, searching);
        Mouths mouths = new Mouths(scope, shaders);
        pipeline.attach(mouths);
        pipeline.attach(new SwarmLight(scope, shaders, mouths, seed));
        return pipeline;
    }
}
