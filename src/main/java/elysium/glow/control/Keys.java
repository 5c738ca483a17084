package elysium.glow.control;

import static elysium.glow.show.KeyStroke.control;
import static elysium.glow.show.KeyStroke.plain;

import elysium.glow.show.Input;
import elysium.glow.show.Key;
import elysium.glow.show.KeyStroke;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The keyboard as a way to play: which key asks for what, once each time it goes down. */
public final class Keys implements Input {
    /** Every key that means something, in the order in which people look for them. */
    public static final List<Binding> TABLE =
            List.of(
                    Binding.of(Action.FULL_SCREEN, plain(Key.F), plain(Key.F11)),
                    Binding.of(Action.PANEL, plain(Key.TAB), plain(Key.F1)),
                    Binding.of(Action.STUDIO, plain(Key.F3)),
                    Binding.of(Action.KEYS, plain(Key.H), plain(Key.F2)),
                    Binding.of(
                            Action.NEXT_PRESET, plain(Key.RIGHT), plain(Key.N), plain(Key.SPACE)),
                    Binding.of(Action.PREVIOUS_PRESET, plain(Key.LEFT), plain(Key.P)),
                    Binding.of(Action.RANDOM, plain(Key.R)),
                    Binding.of(Action.NEARBY, plain(Key.V)),
                    Binding.of(Action.COMPARE, plain(Key.C)),
                    Binding.of(Action.BLACKOUT, plain(Key.B)),
                    Binding.of(Action.MIRROR, plain(Key.M)),
                    Binding.of(Action.SNAPSHOT, plain(Key.S)),
                    Binding.of(Action.UNDO, control(Key.Z)),
                    Binding.of(Action.REDO, control(Key.Y), control(Key.Z).withShift()),
                    Binding.of(Action.SAVE, control(Key.S)),
                    Binding.of(Action.REVERT, control(Key.R)),
                    Binding.of(Action.LEAVE, plain(Key.ESCAPE)),
                    Binding.of(Action.QUIT, control(Key.Q)));

    private static final Map<KeyStroke, Action> ACTIONS = actions();
    private final Consumer<Action> actions;

    /** Passes on what is asked for. */
    public Keys(Consumer<Action> actions) {
        this.actions = actions;
    }

    private static Map<KeyStroke, Action> actions() {
        Map<KeyStroke, Action> found = new HashMap<>();
        for (Binding binding : TABLE) {
            for (KeyStroke stroke : binding.strokes()) {
                if (found.put(stroke, binding.action()) != null) {
                    throw new IllegalStateException(stroke.label() + " is bound twice");
                }
            }
        }
        return found;
    }

    /** What that key asks for, or null. */
    public static Action asked(KeyStroke stroke) {
        return ACTIONS.get(stroke);
    }

    /** The table as lines of text, for {@code --help}. */
    public static String listed() {
        StringBuilder lines = new StringBuilder();
        for (Binding binding : TABLE) {
            lines.append("  %-20s %s%n".formatted(binding.keys(), binding.action().words()));
        }
        return lines.toString();
    }

    @Override
    public boolean key(KeyStroke stroke, boolean down) {
        Action action = down ? asked(stroke) : null;
        if (action != null) {
            actions.accept(action);
        }
        return action != null;
    }
}
