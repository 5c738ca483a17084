package elysium.glow.modulation.morph;

import elysium.glow.flow.Tick;
import elysium.glow.modulation.Modulator;
import elysium.glow.modulation.PlayedLayer;
import elysium.glow.mood.Reading;
import elysium.glow.preset.Finish;
import elysium.glow.preset.Morph;
import java.util.ArrayList;
import java.util.List;

/**
 * The way from one preset to another: both are moved by their routes and the signals, and what is
 * played of layers that match, of swarm and finish is a mixture of the two.
 *
 * <p>Layers match that are the same look at the same place. Where all do, one picture is enough;
 * else both are drawn, and the one turns into the other.
 */
public final class Journey {
    private final Modulator from;
    private final Modulator to;
    private final Morph morph;
    private final List<Mixture> mixtures = new ArrayList<>();
    private final List<PlayedLayer> left = new ArrayList<>();
    private final List<PlayedLayer> joined = new ArrayList<>();
    private final Mixture finish;
    private final Mixture swarm;
    private final boolean isOnePicture;
    private double seconds;

    public Journey(Modulator from, Modulator to, Morph morph) {
        this.from = from;
        this.to = to;
        this.morph = morph;
        int shorter = Math.min(from.layers().size(), to.layers().size());
        for (int i = 0; i < shorter; i++) {
            PlayedLayer before = from.layers().get(i);
            PlayedLayer after = to.layers().get(i);
            if (matches(before, after)) {
                mixtures.add(new Mixture(before.values(), after.values(), false));
                left.add(before);
                joined.add(after);
            }
        }
        finish = new Mixture(from.finish(), to.finish(), false);
        swarm = new Mixture(from.swarm(), to.swarm(), true);
        isOnePicture = isOnePicture();
    }

    private static boolean matches(PlayedLayer before, PlayedLayer after) {
        return before.look().name().equals(after.look().name())
                && before.look().parameters().equals(after.look().parameters());
    }

    private boolean isOnePicture() {
        int layers = to.layers().size();
        boolean all = joined.size() == layers && from.layers().size() == layers;
        for (int i = 0; all && i < layers; i++) {
            PlayedLayer before = left.get(i);
            PlayedLayer after = joined.get(i);
            all = before.blend() == after.blend() && before.isSeen() == after.isSeen();
        }
        return all && from.finish().get(Finish.TONE) == to.finish().get(Finish.TONE);
    }

    /** Whether every layer matches, so that the two are never drawn beside each other. */
    public boolean needsOnePicture() {
        return isOnePicture && morph.through() == null;
    }

    /** Moves on, and works out what is played at that moment. */
    public void step(Tick tick, Reading reading) {
        seconds += tick.deltaSeconds();
        from.step(tick, reading);
        to.step(tick, reading);
        float part = part();
        for (int i = 0; i < mixtures.size(); i++) {
            mixtures.get(i).mix(part, -1);
            PlayedLayer before = left.get(i);
            PlayedLayer after = joined.get(i);
            float opacity = before.opacity() + (after.opacity() - before.opacity()) * part;
            before.opacity(opacity);
            after.opacity(opacity);
        }
        // Of two pictures each has its own tone: what becomes of the light can't be mixed.
        finish.mix(part, isOnePicture ? -1 : Finish.TONE.ordinal());
        swarm.mix(part, -1);
    }

    /** How much of the way is behind it, bent by the morph's curve: 0..1. */
    public float part() {
        return isOver() ? 1 : morph.curve().bend((float) (seconds / morph.seconds()));
    }

    public boolean isOver() {
        return seconds >= morph.seconds();
    }
}
