package elysium.glow.panel;

import elysium.glow.control.Action;
import java.util.Locale;

/** The presets at hand, to be searched, and what becomes of what was turned. */
final class PresetsView implements View {
    private String search = "";

    @Override
    public void show(Ui ui, Desk desk) {
        Desk.Rack rack = desk.rack();
        buttons(ui, desk, rack);
        search = ui.fields().line("##search", search, "search");
        ui.fields().beginPart("list", 0, 0);
        for (int i = 0; i < rack.names().size(); i++) {
            String name = rack.names().get(i);
            if (name.toLowerCase(Locale.ROOT).contains(search.strip().toLowerCase(Locale.ROOT))) {
                preset(ui, desk, rack, i);
            }
        }
        ui.fields().endPart();
    }

    private static void preset(Ui ui, Desk desk, Desk.Rack rack, int place) {
        boolean chosen = place == rack.playing();
        String name = rack.names().get(place) + (chosen && rack.changed() ? "  *" : "");
        if (ui.row(name, chosen) && !chosen) {
            desk.play(place);
        }
    }

    private static void buttons(Ui ui, Desk desk, Desk.Rack rack) {
        float width = (ui.width() - 3 * ui.gap()) / 4;
        Key[] keys = {
            new Key(Action.UNDO, "Undo", desk.draft().canUndo()),
            new Key(Action.REDO, "Redo", desk.draft().canRedo()),
            new Key(Action.REVERT, "Revert", rack.changed()),
            new Key(Action.SAVE, "Save", rack.changed()),
        };
        for (Key key : keys) {
            button(ui, desk, key, width);
            if (key.action != Action.SAVE) {
                ui.beside();
            }
        }
    }

    /** A button, and whether it can be pressed now. */
    private record Key(Action action, String words, boolean possible) {}

    private static void button(Ui ui, Desk desk, Key key, float width) {
        ui.disabled(!key.possible);
        if (ui.button(key.words, width, key.possible && key.action == Action.SAVE)) {
            desk.act(key.action);
        }
        ui.enabled();
        ui.hint(key.action.words());
    }
}
