package elysium.glow.preset.vary;

import elysium.glow.preset.Preset;

/** Two states of the same layers, A and B, to go to and fro between. */
public final class Comparison {
    private Preset other;
    private boolean onB;

    /** Keeps a state as A, and goes on to B, which starts from there. */
    public void keep(Preset now) {
        other = now;
        onB = true;
    }

    /** Whether there is another one, of these same layers. */
    public boolean fits(Preset now) {
        if (other == null || other.layers().size() != now.layers().size()) {
            return false;
        }
        for (int i = 0; i < now.layers().size(); i++) {
            if (!other.layers().get(i).look().equals(now.layers().get(i).look())) {
                return false;
            }
        }
        return true;
    }

    /** The other one; this one is kept in its place. */
    public Preset flip(Preset now) {
        if (!fits(now)) {
            throw new IllegalStateException("there is nothing of these layers to compare with");
        }
        Preset next = other;
        other = now;
        onB = !onB;
        return next;
    }

    /** Whether B is the one that stands. */
    public boolean isOnB() {
        return onB;
    }
}
