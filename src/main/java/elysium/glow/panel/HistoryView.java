package elysium.glow.panel;

import elysium.glow.control.Action;
import java.util.List;

/** Every step that was made and can be taken back; a click goes there. */
final class HistoryView implements View {
    @Override
    public void show(Ui ui, Desk desk) {
        List<String> done = desk.draft().done();
        List<String> undone = desk.draft().undone();
        float width = (ui.width() - ui.gap()) / 2;
        step(ui, desk, Action.UNDO, !done.isEmpty(), width);
        ui.beside();
        step(ui, desk, Action.REDO, !undone.isEmpty(), width);
        int way = 0;
        ui.group("start");
        if (ui.row("as it was opened", done.isEmpty())) {
            way = -done.size();
        }
        ui.endGroup();
        for (int i = 0; i < done.size(); i++) {
            ui.group("done" + i);
            if (ui.row(done.get(i), i == done.size() - 1)) {
                way = i + 1 - done.size();
            }
            ui.endGroup();
        }
        for (int i = 0; i < undone.size(); i++) {
            ui.group("undone" + i);
            if (ui.faintRow(undone.get(i))) {
                way = i + 1;
            }
            ui.endGroup();
        }
        for (int i = 0; i < Math.abs(way); i++) {
            desk.act(way < 0 ? Action.UNDO : Action.REDO);
        }
    }

    private static void step(Ui ui, Desk desk, Action action, boolean possible, float width) {
        ui.disabled(!possible);
        if (ui.button(action == Action.UNDO ? "Undo" : "Redo", width, false)) {
            desk.act(action);
        }
        ui.enabled();
    }
}
