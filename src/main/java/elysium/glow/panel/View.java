package elysium.glow.panel;

/** One part of the panel. */
interface View {
    void show(Ui ui, Desk desk);
}
