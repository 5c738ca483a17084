package elysium.glow.panel;

import elysium.glow.control.Action;

/** The presets at hand, and what becomes of the dials that were turned. */
final class PresetsView implements View {
    @Override
    public void show(Ui ui, Desk desk) {
        Desk.Rack rack = desk.rack();
        int playing = rack.playing();
        String note = playing < 0 ? "" : (playing + 1) + " of " + rack.names().size();
        if (!ui.section("Presets", note, true)) {
            return;
        }
        for (int i = 0; i < rack.names().size(); i++) {
            boolean chosen = i == playing;
            String name = rack.names().get(i) + (chosen && rack.changed() ? "  *" : "");
            if (ui.row(name, chosen) && !chosen) {
                desk.play(i);
            }
        }
        float width = (ui.width() - 3 * ui.gap()) / 4;
        Key[] keys = {
            new Key(Action.UNDO, "Undo", true),
            new Key(Action.REDO, "Redo", true),
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
