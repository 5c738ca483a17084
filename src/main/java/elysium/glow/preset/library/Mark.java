package elysium.glow.preset.library;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What its owner thinks of a preset.
 *
 * @param rating 1 to 5; 0 for none yet
 * @param tags words of the owner's own, beside those of the preset
 */
public record Mark(boolean favourite, int rating, List<String> tags) {
    public static final int MOST_STARS = 5;
    public static final int LONGEST_TAG = 64;

    /** Of a preset that nothing was said of. */
    public static final Mark NONE = new Mark(false, 0, List.of());

    public Mark {
        if (rating < 0 || rating > MOST_STARS) {
            throw new IllegalArgumentException("a rating of " + rating + "; 0 to 5 are");
        }
        tags = List.copyOf(tags);
    }

    public Mark favourite(boolean now) {
        return new Mark(now, rating, tags);
    }

    public Mark rated(int stars) {
        return new Mark(favourite, stars, tags);
    }

    public Mark tagged(String tag) {
        Set<String> all = new LinkedHashSet<>(tags);
        all.add(tag.strip());
        return new Mark(favourite, rating, List.copyOf(all));
    }

    public Mark untagged(String tag) {
        List<String> left = new ArrayList<>(tags);
        left.remove(tag.strip());
        return new Mark(favourite, rating, left);
    }
}
