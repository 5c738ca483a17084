package elysium.glow.panel;

import java.util.List;
import java.util.Locale;

/** What the panel is laid out for: playing, or making. */
enum Form {
    PERFORM(List.of("Show", "Presets", "Parameters", "Visitors", "Source", "Sound", "Messages")),
    STUDIO(
            List.of(
                    "Show",
                    "Presets",
                    "Layers",
                    "History",
                    "Parameters",
                    "Visitors",
                    "Source",
                    "Sound",
                    "Routes",
                    "Buffers",
                    "Timing",
                    "Messages"));

    @SuppressWarnings("ImmutableEnumChecker") // the list never changes
    private final List<String> shownAtFirst;

    Form(List<String> shownAtFirst) {
        this.shownAtFirst = shownAtFirst;
    }

    /** As it is kept in a file. */
    String spelling() {
        return name().toLowerCase(Locale.ROOT);
    }

    boolean showsAtFirst(String pane) {
        return shownAtFirst.contains(pane);
    }

    Form other() {
        return this == PERFORM ? STUDIO : PERFORM;
    }

    /** The window's name: each form has its own, so that both keep their places. */
    String window(String pane) {
        return pane + "###" + pane + "-" + spelling();
    }

    private String[] below() {
        return new String[] {
            window("Routes"), window("Buffers"), window("Timing"), window("Messages")
        };
    }

    /** Lays the windows out as they are at first. */
    void lay(Docks docks) {
        switch (this) {
            case PERFORM -> {
                int right = docks.split(docks.root(), Docks.Side.RIGHT, 0.3f);
                int below = docks.split(right, Docks.Side.BOTTOM, 0.3f);
                int top = docks.split(docks.remains(), Docks.Side.TOP, 0.4f);
                docks.put(top, window("Presets"));
                docks.put(docks.remains(), window("Parameters"));
                docks.put(
                        below,
                        window("Visitors"),
                        window("Source"),
                        window("Sound"),
                        window("Messages"));
            }
            case STUDIO -> {
                int right = docks.split(docks.root(), Docks.Side.RIGHT, 0.27f);
                int left = docks.split(docks.root(), Docks.Side.LEFT, 0.26f);
                int below = docks.split(docks.root(), Docks.Side.BOTTOM, 0.42f);
                int leftBelow = docks.split(left, Docks.Side.BOTTOM, 0.5f);
                docks.put(docks.remains(), window("Presets"));
                docks.put(leftBelow, window("Layers"), window("History"));
                int rightBelow = docks.split(right, Docks.Side.BOTTOM, 0.36f);
                docks.put(docks.remains(), window("Parameters"));
                docks.put(rightBelow, window("Visitors"), window("Source"), window("Sound"));
                docks.put(below, below());
            }
        }
        docks.put(docks.root(), window("Show"));
    }
}
