package elysium.glow.preset;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a mixing desk would write above a layer: its label, whether it is heard, what is plugged in.
 *
 * @param name what somebody calls it; empty for the look's own name
 * @param solo where any layer is, those that are not rest
 * @param images by image input, what it reads in place of what its look declares
 */
public record Strip(String name, boolean mute, boolean solo, Map<String, String> images) {
    public static final Strip PLAIN = new Strip("", false, false, Map.of());

    public Strip named(String newName) {
        return new Strip(newName.strip(), mute, solo, images);
    }

    public Strip muted(boolean on) {
        return new Strip(name, on, solo, images);
    }

    public Strip soloed(boolean on) {
        return new Strip(name, mute, on, images);
    }

    /** With something plugged into an image input; null for what the look declares. */
    public Strip plugged(String input, String plug) {
        Map<String, String> all = new TreeMap<>(images);
        if (plug == null) {
            all.remove(input);
        } else {
            all.put(input, plug);
        }
        return new Strip(name, mute, solo, Map.copyOf(all));
    }
}
