package elysium.glow.render;

import elysium.glow.isf.Look;
import elysium.glow.modulation.Modulator;
import elysium.glow.modulation.PlayedLayer;
import elysium.glow.parameter.Values;
import elysium.glow.preset.Blend;
import elysium.glow.preset.Finish;
import elysium.glow.preset.Swarm;
import java.util.ArrayList;
import java.util.List;

/**
 * A preset as it is drawn: its layers from the bottom up, and its dials as modulated.
 *
 * @param finish in the order of {@link Finish}
 * @param swarm in the order of {@link Swarm}
 */
public record Played(String name, List<PlayedLayer> layers, Values finish, Values swarm) {
    /** What a modulator moves, under a name. */
    public static Played of(String name, Modulator modulator) {
        return new Played(name, modulator.layers(), modulator.finish(), modulator.swarm());
    }

    public Played(String name, List<PlayedLayer> layers) {
        this(name, layers, new Values(Finish.PARAMETERS), new Values(Swarm.PARAMETERS));
    }

    /** The same with a look that is to be got ready along with it, and is not drawn in it. */
    public Played with(Look other) {
        if (other == null) {
            return this;
        }
        List<PlayedLayer> all = new ArrayList<>(layers);
        all.add(new PlayedLayer(other, Blend.REPLACE, new Values(other.parameters()), false));
        return new Played(name, all, finish, swarm);
    }

    /** The layers that are drawn, from the bottom up. */
    List<PlayedLayer> seen() {
        return layers.stream().filter(PlayedLayer::isSeen).toList();
    }

    float finish(Finish dial) {
        return finish.get(dial.ordinal());
    }

    boolean isUntouched() {
        return (int) finish(Finish.TONE) == Finish.NONE;
    }
}
