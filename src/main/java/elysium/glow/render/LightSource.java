package elysium.glow.render;

import elysium.glow.gpu.Target;
import elysium.glow.parameter.Values;

/** Something that adds light of its own to the composed layers. */
public interface LightSource extends AutoCloseable {
    /**
     * Moves on, then adds its light to the target: linear, premultiplied, first row at the bottom.
     *
     * @param dials the swarm's, in the order of {@link elysium.glow.preset.Swarm}
     */
    void shine(Scene scene, Values dials, Target light);

    /** How many particles of light are alive. */
    int alive();

    @Override
    void close();
}
