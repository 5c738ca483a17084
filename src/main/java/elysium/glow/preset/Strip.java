package elysium.glow.preset;

/**
 * What a mixing desk would write above a layer: its label, and whether it is heard at all.
 *
 * @param name what somebody calls it; empty for the look's own name
 * @param solo where any layer is, those that are not rest
 */
public record Strip(String name, boolean mute, boolean solo) {
    public static final Strip PLAIN = new Strip("", false, false);

    public Strip named(String newName) {
        return new Strip(newName.strip(), mute, solo);
    }

    public Strip muted(boolean on) {
        return new Strip(name, on, solo);
    }

    public Strip soloed(boolean on) {
        return new Strip(name, mute, on);
    }
}
