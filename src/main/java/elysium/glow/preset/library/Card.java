package elysium.glow.preset.library;

import elysium.glow.preset.About;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A preset as a person finds it among others.
 *
 * @param looks what its layers play, from the bottom up
 * @param trouble why it can't be played; null if it can
 */
public record Card(String name, About about, List<String> looks, Mark mark, String trouble) {

    /** Its own tags and its owner's. */
    public List<String> tags() {
        Set<String> all = new LinkedHashSet<>(about.tags());
        all.addAll(mark.tags());
        return List.copyOf(all);
    }

    public boolean isPlayable() {
        return trouble == null;
    }
}
