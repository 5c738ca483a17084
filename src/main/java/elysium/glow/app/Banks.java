package elysium.glow.app;

import elysium.glow.panel.Desk.Bank;
import elysium.glow.parameter.Values;
import elysium.glow.preset.Groups;
import elysium.glow.preset.Performance;
import java.util.ArrayList;
import java.util.List;

/**
 * The dials as the panel lays them out: those of each layer, then the mix, the swarm, the finish.
 *
 * <p>They are the draft's, which a hand may have laid anew since this frame began: what is not
 * played yet shows where it is set.
 */
final class Banks {
    private Banks() {}

    static List<Bank> of(Deck deck) {
        Performance performance = deck.draft().performance();
        List<Bank> banks = new ArrayList<>();
        for (int group = 0; group < performance.groups().count(); group++) {
            Values played =
                    deck.isFollowed()
                            ? deck.modulator().played(group)
                            : performance.dials().group(group);
            banks.add(new Bank(title(performance, group), note(performance, group), played));
        }
        return banks;
    }

    /** How far its signal has brought a route. */
    static float travel(Deck deck, int route) {
        return deck.isFollowed() ? deck.modulator().travel(route) : 0;
    }

    private static String title(Performance performance, int group) {
        Groups groups = performance.groups();
        if (group < groups.layers()) {
            return performance.preset().layers().get(group).title();
        }
        return group == groups.swarm() ? "swarm" : group == groups.finish() ? "finish" : "mix";
    }

    private static String note(Performance performance, int group) {
        boolean layer = group < performance.groups().layers();
        return layer ? performance.looks().get(group).description() : "";
    }
}
