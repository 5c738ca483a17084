package elysium.glow.panel;

import elysium.glow.control.Action;
import elysium.glow.control.Binding;
import elysium.glow.control.Keys;
import java.util.List;
import java.util.Locale;

/** The bar on top: everything that can be asked for, and how the show runs. */
final class MenuView implements View {
    private static final float[] SCALES = {0.75f, 1, 1.25f, 1.5f, 1.75f, 2, 2.5f, 3};

    private final Studio studio;
    private final Habits habits;
    private final List<Pane> panes;

    MenuView(Studio studio, Habits habits, List<Pane> panes) {
        this.studio = studio;
        this.habits = habits;
        this.panes = panes;
    }

    @Override
    public void show(Ui ui, Desk desk) {
        if (!ui.menus().beginBar()) {
            return;
        }
        if (ui.menus().begin("Preset")) {
            action(ui, desk, Action.SAVE, desk.rack().changed());
            action(ui, desk, Action.REVERT, desk.rack().changed());
            action(ui, desk, Action.NEXT_PRESET, true);
            action(ui, desk, Action.PREVIOUS_PRESET, true);
            action(ui, desk, Action.SNAPSHOT, true);
            action(ui, desk, Action.QUIT, true);
            ui.menus().end();
        }
        if (ui.menus().begin("Edit")) {
            undo(ui, desk);
            ui.menus().end();
        }
        if (ui.menus().begin("View")) {
            view(ui, desk);
            ui.menus().end();
        }
        if (ui.menus().begin("Show")) {
            shown(ui, desk);
            ui.menus().end();
        }
        if (ui.menus().begin("Help")) {
            action(ui, desk, Action.KEYS, true);
            ui.menus().words("Double-click a name: its value as it was saved");
            ui.menus().words("Ctrl-click a value: type it. Shift or Alt: turn finely");
            ui.menus().words("How to write a look: shaders/README.md");
            ui.menus().end();
        }
        figures(ui, desk);
        ui.menus().endBar();
    }

    private static void undo(Ui ui, Desk desk) {
        List<String> done = desk.draft().done();
        List<String> undone = desk.draft().undone();
        String back = done.isEmpty() ? "Undo" : "Undo: " + done.getLast();
        String forth = undone.isEmpty() ? "Redo" : "Redo: " + undone.getFirst();
        if (ui.menus().item(back, keys(Action.UNDO), !done.isEmpty())) {
            desk.act(Action.UNDO);
        }
        if (ui.menus().item(forth, keys(Action.REDO), !undone.isEmpty())) {
            desk.act(Action.REDO);
        }
    }

    private void view(Ui ui, Desk desk) {
        for (Form form : Form.values()) {
            String name = form == Form.PERFORM ? "To play" : "To make: the studio";
            if (ui.menus().tick(name, form == studio.form())) {
                studio.form(form);
            }
        }
        ui.menus().rule();
        for (Pane pane : panes) {
            boolean shown = habits.shows(studio.form(), pane.title());
            if (ui.menus().tick(pane.title(), shown)) {
                studio.show(pane.title(), !shown);
            }
        }
        ui.menus().rule();
        if (ui.menus().item("Windows back to their places", "", true)) {
            studio.forget();
        }
        scales(ui);
        if (ui.menus().tick("High contrast, for projectors", habits.contrast())) {
            habits.contrast(!habits.contrast());
            studio.keep();
        }
        action(ui, desk, Action.PANEL, true);
    }

    private void scales(Ui ui) {
        if (!ui.menus().begin("Size of everything")) {
            return;
        }
        if (ui.menus().tick("as the display needs", habits.scale() == Habits.AUTOMATIC)) {
            habits.scale(Habits.AUTOMATIC);
            studio.keep();
        }
        for (float scale : SCALES) {
            String name = Math.round(scale * 100) + " %";
            if (ui.menus().tick(name, habits.scale() == scale)) {
                habits.scale(scale);
                studio.keep();
            }
        }
        ui.menus().end();
    }

    private static void shown(Ui ui, Desk desk) {
        Desk.Switches on = desk.switches();
        ticked(ui, desk, Action.BLACKOUT, on.blackout());
        ticked(ui, desk, Action.MIRROR, on.mirrored());
        ticked(ui, desk, Action.FULL_SCREEN, on.filling());
    }

    private static void ticked(Ui ui, Desk desk, Action action, boolean on) {
        if (ui.menus().tick(sentence(action), keys(action), on)) {
            desk.act(action);
        }
    }

    private static void action(Ui ui, Desk desk, Action action, boolean possible) {
        if (ui.menus().item(sentence(action), keys(action), possible)) {
            desk.act(action);
        }
    }

    private static String sentence(Action action) {
        String words = action.words();
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String keys(Action action) {
        for (Binding binding : Keys.TABLE) {
            if (binding.action() == action) {
                return binding.strokes().getFirst().label();
            }
        }
        return "";
    }

    private static void figures(Ui ui, Desk desk) {
        Desk.Vitals vitals = desk.vitals();
        String figures =
                String.format(
                        Locale.ROOT,
                        "%.0f fps   %.1f ms a frame   %.0f ms lag   %d dropped",
                        vitals.fps(),
                        vitals.frameMillis(),
                        vitals.lagMillis(),
                        vitals.dropped());
        int troubles = desk.faults().size();
        String trouble = troubles == 0 ? "" : troubles == 1 ? "1 message" : troubles + " messages";
        ui.menus().right(desk.switches().blackout() ? "BLACKOUT" : trouble, figures);
    }
}
