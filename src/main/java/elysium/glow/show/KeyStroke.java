package elysium.glow.show;

/** A key going down, with the modifiers held; command counts as control where it is used so. */
public record KeyStroke(Key key, boolean control, boolean shift, boolean alt) {
    public static KeyStroke plain(Key key) {
        return new KeyStroke(key, false, false, false);
    }

    public static KeyStroke control(Key key) {
        return new KeyStroke(key, true, false, false);
    }

    public KeyStroke withShift() {
        return new KeyStroke(key, control, true, alt);
    }

    /** Such as {@code Ctrl+Shift+Z}. */
    public String label() {
        return (control ? "Ctrl+" : "")
                + (alt ? "Alt+" : "")
                + (shift ? "Shift+" : "")
                + key.label();
    }
}
