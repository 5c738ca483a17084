package elysium.glow.panel;

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
        }
        ui.small("Drawn by " + desk.vitals().drawnBy(), Palette.FAINT);
    }
}
