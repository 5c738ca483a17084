package elysium.glow.panel;

import elysium.glow.flow.UserError;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonEdit;
import elysium.glow.json.JsonValue.JsonArray;
import elysium.glow.json.JsonValue.JsonBoolean;
import elysium.glow.json.JsonValue.JsonNumber;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.json.JsonValue.JsonText;
import elysium.glow.json.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** How somebody likes the panel: kept in a file of their own, and read at the next start. */
final class Habits {
    static final float AUTOMATIC = 0;

    private final Path file;
    private final TreeSet<String> turned = new TreeSet<>();
    private float scale = AUTOMATIC;
    private boolean contrast;
    private String windows = "";

    /** As the file says; as at first where it says nothing that can be understood. */
    Habits(Path file) {
        this.file = file;
        if (Files.isRegularFile(file)) {
            try {
                read(JsonDocument.read(file));
            } catch (UserError e) {
                turned.clear(); // A layout that can't be read is laid out anew.
            }
        }
    }

    private void read(JsonDocument json) {
        JsonObject root = json.object(json.root(), "the panel's file");
        scale = root.find("scale") instanceof JsonNumber number ? (float) number.value() : scale;
        scale = scale == AUTOMATIC ? scale : Math.clamp(scale, 0.5f, 4f);
        contrast = root.find("contrast") instanceof JsonBoolean flag && flag.value();
        windows = root.find("windows") instanceof JsonText text ? text.value() : windows;
        if (root.find("turned") instanceof JsonArray list) {
            list.elements().forEach(each -> turned.add(json.text(each, "a window")));
        }
    }

    /** How large things are, or {@link #AUTOMATIC}. */
    float scale() {
        return scale;
    }

    void scale(float wanted) {
        scale = wanted;
    }

    /** Whether it is to be read on a projector. */
    boolean contrast() {
        return contrast;
    }

    void contrast(boolean wanted) {
        contrast = wanted;
    }

    /** Whether a window was opened or closed since it was laid out. */
    boolean shows(Form form, String pane) {
        return form.showsAtFirst(pane) != turned.contains(form.window(pane));
    }

    void show(Form form, String pane, boolean wanted) {
        if (shows(form, pane) != wanted && !turned.remove(form.window(pane))) {
            turned.add(form.window(pane));
        }
    }

    /** Every window of that form as at first. */
    void forget(Form form) {
        turned.removeIf(window -> window.endsWith("-" + form.spelling()));
    }

    /** Where the windows are, in the library's words. */
    String windows() {
        return windows;
    }

    void windows(String layout) {
        windows = layout;
    }

    String text() {
        List<String> quoted = new ArrayList<>();
        turned.forEach(window -> quoted.add(JsonEdit.quoted(window)));
        return """
        {
            "scale": %s,
            "contrast": %s,
            "turned": [%s],
            "windows": %s
        }
        """
                .formatted(
                        JsonEdit.number(scale),
                        contrast,
                        String.join(", ", quoted),
                        JsonEdit.quoted(windows));
    }

    /** Keeps it, beside the frame loop: a disk may be slow. */
    Thread keep() {
        String text = text();
        return Thread.ofVirtual().name("glow-panel").start(() -> write(text));
    }

    private void write(String text) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            TextFile.save(file, text);
        } catch (UserError | IOException | UncheckedIOException e) {
            // A layout that can't be kept is laid out anew: nothing that a show should hear of.
        }
    }
}
