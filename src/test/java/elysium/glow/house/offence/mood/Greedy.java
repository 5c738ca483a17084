package elysium.glow.house.offence.mood;

import elysium.glow.house.offence.flow.Innocent;

/** Closes the circle. */
public final class Greedy {
    private Greedy() {}

    public static Object nothing(Innocent innocent) {
        return innocent;
    }
}
