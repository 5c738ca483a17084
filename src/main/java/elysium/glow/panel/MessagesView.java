package elysium.glow.panel;

import elysium.glow.flow.Excerpt;
import elysium.glow.flow.Faults;
import java.util.List;

/** What is wrong, where, and what to do. */
final class MessagesView implements View {
    @Override
    public void show(Ui ui, Desk desk) {
        if (desk.notice() != null) {
            ui.paragraph(desk.notice(), Palette.GLOW);
        }
        List<Faults.Standing> faults = desk.faults();
        if (faults.isEmpty()) {
            ui.small("Nothing is wrong.", Palette.FAINT);
        }
        for (Faults.Standing standing : faults) {
            ui.dot(Palette.BAD, false);
            String times = standing.times() > 1 ? "  (" + standing.times() + " times)" : "";
            ui.paragraph(standing.fault().where() + times, Palette.WARN);
            ui.paragraph(standing.fault().what(), Palette.TEXT);
            for (Excerpt excerpt : desk.excerpts()) {
                if (standing.fault().what().startsWith(excerpt.place() + ":")) {
                    lines(ui, excerpt);
                }
            }
        }
        limiter(ui, desk.held());
        ui.small("Drawn by " + desk.vitals().drawnBy(), Palette.FAINT);
    }

    private static void limiter(Ui ui, float held) {
        if (held <= 0) {
            ui.small("Flash limiter: resting", Palette.FAINT);
        } else {
            long percent = Math.max(1, Math.round(100 * held));
            ui.small("Flash limiter: holding " + percent + " % of the picture", Palette.WARN);
        }
    }

    /** The author's own, the one that is meant in the colour of trouble. */
    private static void lines(Ui ui, Excerpt excerpt) {
        for (int i = 0; i < excerpt.lines().size(); i++) {
            int number = excerpt.first() + i;
            boolean meant = number == excerpt.line();
            String line = "%4d  %s".formatted(number, excerpt.lines().get(i));
            ui.small(line, meant ? Palette.BAD : Palette.FAINT);
        }
    }
}
