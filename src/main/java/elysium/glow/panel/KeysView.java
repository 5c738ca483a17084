package elysium.glow.panel;

import elysium.glow.control.Binding;
import elysium.glow.control.Keys;

/** Which key does what. */
final class KeysView implements View {
    @Override
    public void show(Ui ui, Desk desk) {
        for (Binding binding : Keys.TABLE) {
            ui.plots().pair(binding.keys(), binding.action().words());
        }
    }
}
