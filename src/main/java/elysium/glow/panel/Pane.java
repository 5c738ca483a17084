package elysium.glow.panel;

/**
 * One window of the panel.
 *
 * @param padded false where a picture fills it to the edge
 */
record Pane(String title, View view, boolean padded) {
    Pane(String title, View view) {
        this(title, view, true);
    }
}
