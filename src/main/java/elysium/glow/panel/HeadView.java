package elysium.glow.panel;

import elysium.glow.control.Action;
import elysium.glow.flow.Faults;
import java.util.List;
import java.util.Locale;

/** The top of the panel: how the show runs, what is wrong, and the switches used in a hurry. */
final class HeadView implements View {
    @Override
    public void show(Ui ui, Desk desk) {
        Desk.Vitals vitals = desk.vitals();
        ui.text("Elysium Glow", Palette.TEXT);
        ui.labelRight(shortened(vitals.drawnBy()), Palette.FAINT);
        figures(ui, vitals);
        switches(ui, desk);
        trouble(ui, desk.faults());
        if (desk.notice() != null) {
            ui.paragraph(desk.notice(), Palette.GLOW);
        }
    }

    /** The renderer without the small print that drivers add to its name. */
    private static String shortened(String renderer) {
        String name = renderer == null ? "" : renderer.split("[(/]", 2)[0].strip();
        return name.length() > 32 ? name.substring(0, 29) + "..." : name;
    }

    private static void figures(Ui ui, Desk.Vitals vitals) {
        float cell = ui.width() / 4;
        ui.plots().figure(0, cell, number("%.0f", vitals.fps()), "fps");
        ui.plots().figure(1, cell, number("%.1f", vitals.frameMillis()), "ms frame");
        ui.plots().figure(2, cell, number("%.0f", vitals.lagMillis()), "ms lag");
        ui.plots().figure(3, cell, Long.toString(vitals.dropped()), "dropped");
        ui.plots().endFigures();
    }

    private static String number(String format, double value) {
        return Double.isFinite(value) ? String.format(Locale.ROOT, format, value) : "-";
    }

    private static void switches(Ui ui, Desk desk) {
        Desk.Switches on = desk.switches();
        float width = (ui.width() - 2 * ui.gap()) / 3;
        if (ui.button("Blackout", width, on.blackout())) {
            desk.act(Action.BLACKOUT);
        }
        ui.beside();
        if (ui.button("Mirror", width, on.mirrored())) {
            desk.act(Action.MIRROR);
        }
        ui.beside();
        if (ui.button("Full screen", width, on.filling())) {
            desk.act(Action.FULL_SCREEN);
        }
    }

    private static void trouble(Ui ui, List<Faults.Standing> faults) {
        for (Faults.Standing standing : faults) {
            ui.dot(Palette.BAD, false);
            String times = standing.times() > 1 ? "  (" + standing.times() + " times)" : "";
            ui.paragraph(
                    standing.fault().where() + ": " + standing.fault().what() + times,
                    Palette.WARN);
        }
    }
}
