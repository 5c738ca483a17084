package elysium.glow.preset;

import java.util.List;
import java.util.Map;

/**
 * A picture that can be played: layers from the bottom up, particles, and the finish.
 *
 * @param about what people should know of it
 * @param swarm what the dials of {@link Swarm} are set to, by parameter; unnamed ones rest
 * @param finish the same for the dials of {@link Finish}
 * @param routes those of the swarm and the finish: {@code swarm.birth}, {@code finish.exposure}
 * @param morph how it comes in; null as the show does it
 */
public record Preset(
        String name,
        About about,
        List<Layer> layers,
        Map<String, List<Float>> swarm,
        Map<String, List<Float>> finish,
        List<Route> routes,
        Morph morph) {

    public Preset with(List<Layer> newLayers) {
        List<Layer> kept = List.copyOf(newLayers);
        return new Preset(name, about, kept, swarm, finish, routes, morph);
    }

    public Preset routed(List<Route> newRoutes) {
        List<Route> kept = List.copyOf(newRoutes);
        return new Preset(name, about, layers, swarm, finish, kept, morph);
    }

    /** Whether a layer is seen: not silenced, and not passed over for others. */
    public boolean isSeen(int layer) {
        Strip strip = layers.get(layer).strip();
        boolean soloed = layers.stream().anyMatch(each -> each.strip().solo());
        return soloed ? strip.solo() : !strip.mute();
    }

    /** Whether its layers, as many as another's, are blended, seen and plugged as there. */
    public boolean isLaidLike(Preset other) {
        for (int i = 0; i < layers.size(); i++) {
            Layer mine = layers.get(i);
            Layer theirs = other.layers.get(i);
            boolean plugged = mine.strip().images().equals(theirs.strip().images());
            boolean same = plugged && mine.blend() == theirs.blend();
            if (!same || isSeen(i) != other.isSeen(i)) {
                return false;
            }
        }
        return true;
    }
}
