package elysium.glow.app;

import elysium.glow.preset.Draft;
import elysium.glow.preset.Preset;
import elysium.glow.preset.vary.Comparison;
import elysium.glow.preset.vary.Locks;
import elysium.glow.preset.vary.Variation;

/** What else a preset could be: dials turned by lot, and two states that are compared. */
final class Variations {
    private Comparison comparison = new Comparison();
    private final HeldDials held = new HeldDials();
    private long lots;

    /** Which dials chance leaves alone. */
    HeldDials held() {
        return held;
    }

    /** Another preset plays: what was kept is none of its. */
    void restart() {
        comparison = new Comparison();
    }

    /** Turns the dials of the looks by lot, up to so far: a step like any other. */
    void vary(Draft draft, String words, float distance) {
        lots++;
        Locks locks = Locks.butLooks(draft.performance().groups()).and(held.of(draft));
        draft.take(words, new Variation(lots, distance, locks).of(draft.performance()));
    }

    /** Goes from A to B or back, and says which it is; the first time it keeps A. */
    String compare(Draft draft) {
        Preset now = draft.performance().asSet();
        if (!comparison.fits(now)) {
            comparison.keep(now);
            return "A is kept; this is B now";
        }
        draft.take("compare", comparison.flip(now));
        return comparison.isOnB() ? "B" : "A";
    }
}
