package elysium.glow.app;

import elysium.glow.flow.NearMiss;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.mood.ReadingKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a place needs, as its settings file says: only what is said, the rest falls to defaults.
 *
 * @param file where it was read from; null if there is none
 */
record Settings(Path file, Map<Setting, Object> said) {
    static final Settings NONE = new Settings(null, Map.of());
    static final String NAME = "glow.json";
    private static final List<String> REMARKS = List.of("note", "$schema");
    private static final String SITTER = "sitter";
    private static final String USUAL_SIZE = "1280x720";
    private static final double USUAL_RATE = 60;

    /** Those of the file asked for, else of the first that exists, else none. */
    static Settings find(Path asked, Path here, UnaryOperator<String> environment) {
        if (asked != null) {
            return read(asked);
        }
        Path near = here.resolve(NAME);
        if (Files.exists(near)) {
            return read(near);
        }
        Path own = own(environment);
        return own != null && Files.exists(own) ? read(own) : NONE;
    }

    /** Where a person keeps their own; null where they have no home. */
    static Path own(UnaryOperator<String> environment) {
        String folder = environment.apply("XDG_CONFIG_HOME");
        if (folder == null || folder.isBlank()) {
            String home = environment.apply("HOME");
            folder =
                    home == null || home.isBlank()
                            ? environment.apply("APPDATA")
                            : home + "/.config";
        }
        if (folder == null || folder.isBlank()) {
            return null;
        }
        return Path.of(folder, "elysium-glow", "settings.json");
    }

    /** Reads and checks a file; every mistake in it is a {@code FileError} with its place. */
    static Settings read(Path path) {
        return of(path, JsonDocument.read(path));
    }

    static Settings of(Path path, JsonDocument json) {
        JsonObject root = json.object(json.root(), "a settings file");
        Map<Setting, Object> said = new EnumMap<>(Setting.class);
        for (JsonObject.Member member : root.members()) {
            Setting setting = Setting.of(member.key());
            if (setting != null) {
                said.put(setting, value(json, setting, member.value()));
            } else if (REMARKS.contains(member.key())) {
                json.text(member.value(), "'" + member.key() + "'");
            } else {
                String hint = NearMiss.hint(member.key(), Setting.keys());
                String sentence = "there is no setting '" + member.key() + "'" + hint;
                throw json.error(member.keySpan(), sentence);
            }
        }
        return new Settings(path, said);
    }

    private static Object value(JsonDocument json, Setting setting, JsonValue value) {
        return setting.shape().read(json, value, setting.key());
    }

    /** What is said, or the other where nothing is. */
    String text(Setting setting, String otherwise) {
        return said.get(setting) instanceof String text ? text : otherwise;
    }

    boolean flag(Setting setting, boolean otherwise) {
        return said.get(setting) instanceof Boolean flag ? flag : otherwise;
    }

    double number(Setting setting, double otherwise) {
        return said.get(setting) instanceof Double number ? number : otherwise;
    }

    boolean says(Setting setting) {
        return said.containsKey(setting);
    }

    String fallback() {
        return text(Setting.FALLBACK, SITTER);
    }

    /** Such as {@code 1280x720}. */
    String size() {
        return text(Setting.SIZE, USUAL_SIZE);
    }

    double fps() {
        return number(Setting.FPS, USUAL_RATE);
    }

    /** The part of the size that is drawn; 0, as without a word, holds the frame rate. */
    double scale() {
        return number(Setting.SCALE, 0);
    }

    /** Degrees, clockwise. */
    int rotation() {
        return Integer.parseInt(text(Setting.ROTATION, "0"));
    }

    /** Left, top, right, bottom. */
    List<Double> crop() {
        List<Double> none = List.of(0.0, 0.0, 0.0, 0.0);
        return said.get(Setting.CROP) instanceof List<?> parts
                ? parts.stream().map(Double.class::cast).toList()
                : none;
    }

    String tracker() {
        return text(Setting.TRACKER, TrackerChoice.SIGHT);
    }

    boolean kiosk() {
        return flag(Setting.KIOSK, false);
    }

    /** Emotion on one's own machine; in a kiosk only where its owner says so. */
    ReadingKind reading() {
        String usual = kiosk() ? "expression" : "emotion";
        return ReadingKind.valueOf(text(Setting.READING, usual).toUpperCase(Locale.ROOT));
    }
}
