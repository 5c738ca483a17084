package elysium.glow.render;

import elysium.glow.parameter.Values;
import elysium.glow.preset.Finish;
import elysium.glow.preset.Swarm;
import java.util.List;

/**
 * A preset as it is drawn: its layers from the bottom up, and its dials as modulated.
 *
 * @param finish in the order of {@link Finish}
 * @param swarm in the order of {@link Swarm}
 */
public record Played(String name, List<PlayedLayer> layers, Values finish, Values swarm) {
    public Played(String name, List<PlayedLayer> layers) {
        this(name, layers, new Values(Finish.PARAMETERS), new Values(Swarm.PARAMETERS));
    }

    float finish(Finish dial) {
        return finish.get(dial.ordinal());
    }

    boolean isUntouched() {
        return (int) finish(Finish.TONE) == Finish.NONE;
    }
}
