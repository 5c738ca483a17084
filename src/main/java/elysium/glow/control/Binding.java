package elysium.glow.control;

import elysium.glow.show.KeyStroke;
import java.util.List;
import java.util.stream.Collectors;

/** The keys that ask for an action; any one of them does. */
public record Binding(Action action, List<KeyStroke> strokes) {
    static Binding of(Action action, KeyStroke... strokes) {
        return new Binding(action, List.of(strokes));
    }

    /** Such as {@code Right, N}. */
    public String keys() {
        return strokes.stream().map(KeyStroke::label).collect(Collectors.joining(", "));
    }
}
