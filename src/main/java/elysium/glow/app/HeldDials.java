package elysium.glow.app;

import elysium.glow.preset.Draft;
import elysium.glow.preset.Performance;
import elysium.glow.preset.vary.Locks;
import java.util.HashSet;
import java.util.Set;

/** The dials that somebody holds against chance: by look and name, wherever the layer lies. */
final class HeldDials {
    private final Set<String> held = new HashSet<>();

    /** Those of a draft. */
    Locks of(Draft draft) {
        return (group, parameter) ->
                !held.isEmpty() && held.contains(name(draft, group, parameter));
    }

    void set(Draft draft, int group, int parameter, boolean locked) {
        if (locked) {
            held.add(name(draft, group, parameter));
        } else {
            held.remove(name(draft, group, parameter));
        }
    }

    private static String name(Draft draft, int group, int parameter) {
        Performance performance = draft.performance();
        int layers = performance.groups().layers();
        boolean look = group < layers;
        String owner = look ? performance.looks().get(group).name() : "group " + (group - layers);
        return owner + "/" + performance.dials().group(group).parameters().get(parameter).name();
    }
}
