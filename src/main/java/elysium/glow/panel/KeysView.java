package elysium.glow.panel;

import elysium.glow.control.Binding;
import elysium.glow.control.Keys;

/** Which key does what. */
final class KeysView implements View {
    private boolean wanted;

    /** Unfolds the list and brings it into view. */
    void call() {
        wanted = true;
    }

    @Override
    public void show(Ui ui, Desk desk) {
        if (wanted) {
            wanted = false;
            ui.unfold();
        }
        if (!ui.section("Keys", "", false)) {
            return;
        }
        for (Binding binding : Keys.TABLE) {
            ui.plots().pair(binding.keys(), binding.action().words());
        }
    }
}
