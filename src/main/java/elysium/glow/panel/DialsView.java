package elysium.glow.panel;

import elysium.glow.parameter.Values;
import java.util.List;

/** Every dial of the preset that plays: the hand's value, and beside it the one that is played. */
final class DialsView implements View {
    private final DialRow row = new DialRow();
    private final PlugRows plugs = new PlugRows();

    @Override
    public void show(Ui ui, Desk desk) {
        List<Desk.Bank> banks = desk.banks();
        for (int i = 0; i < banks.size(); i++) {
            Desk.Bank bank = banks.get(i);
            ui.group(Integer.toString(i));
            if (ui.section(bank.title(), bank.note(), i < 2)) {
                ui.noteBelow(bank.note());
                dials(ui, desk, i);
                if (i < desk.draft().performance().groups().layers()) {
                    plugs.show(ui, desk.draft(), i);
                }
            }
            ui.endGroup();
        }
    }

    private void dials(Ui ui, Desk desk, int group) {
        Values hand = desk.dials().group(group);
        if (hand.parameters().isEmpty()) {
            ui.small("Nothing to turn here.", Palette.FAINT);
        }
        for (int i = 0; i < hand.parameters().size(); i++) {
            ui.group(hand.parameters().get(i).name());
            row.show(ui, desk, group, i);
            ui.endGroup();
        }
    }
}
