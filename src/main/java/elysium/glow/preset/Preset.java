package elysium.glow.preset;

import java.util.List;

/** A picture that can be played: layers from the bottom up, particles, and the finish. */
public record Preset(
        String name,
        String intent,
        List<String> tags,
        String credit,
        List<Layer> layers,
        Swarm swarm,
        Finish finish,
        List<Route> routes) {}
