package elysium.glow.preset.library;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** What an owner has said of presets, by their names. */
public record Library(Map<String, Mark> marks) {
    /** Nothing was said of any. */
    public static final Library EMPTY = new Library(Map.of());

    public Library {
        marks = Map.copyOf(marks);
    }

    public Mark of(String preset) {
        return marks.getOrDefault(preset, Mark.NONE);
    }

    /** The same with another mark of one; a preset of which nothing is left to say is forgotten. */
    public Library with(String preset, UnaryOperator<Mark> change) {
        Map<String, Mark> all = new TreeMap<>(marks);
        Mark now = change.apply(of(preset));
        if (now.equals(Mark.NONE)) {
            all.remove(preset);
        } else {
            all.put(preset, now);
        }
        return new Library(all);
    }
}
