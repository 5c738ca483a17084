package elysium.glow.preset.pack;

import elysium.glow.preset.PortableName;
import elysium.glow.preset.PresetName;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What a part of a pack is, by where it belongs; anything else is no part of one. */
enum PartKind {
    PRESET,
    SHADER,
    PICTURE,
    /** For looking at before installing. */
    THUMBNAIL;

    static final String MANIFEST = "manifest.json";
    static final String PICTURE_OF_IT = "thumbnail.png";
    static final String PRESETS = "presets/";
    static final String LOOKS = "shaders/looks/";
    static final String PRESET_ENDING = ".json";
    private static final List<String> SHADERS = List.of(".fs", ".frag", ".vs", ".vert");
    private static final List<String> PICTURES =
            List.of(".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff");

    /** The kind of the part of that path, or null. */
    static PartKind of(String path) {
        if (path.equals(PICTURE_OF_IT)) {
            return THUMBNAIL;
        }
        if (path.startsWith(PRESETS) && path.endsWith(PRESET_ENDING)) {
            String name = name(path);
            return PresetName.refusal(name) == null ? PRESET : null;
        }
        if (!path.startsWith(LOOKS)) {
            return null;
        }
        String below = path.substring(LOOKS.length()).toLowerCase(Locale.ROOT);
        if (SHADERS.stream().anyMatch(below::endsWith)) {
            return below.contains("/") ? null : SHADER;
        }
        return PICTURES.stream().anyMatch(below::endsWith) ? PICTURE : null;
    }

    /** Whether it is a look, and not a look's vertex shader. */
    static boolean isFragment(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".fs") || name.endsWith(".frag");
    }

    /** Of a preset's path, the preset's name. */
    static String name(String path) {
        return path.substring(PRESETS.length(), path.length() - PRESET_ENDING.length());
    }

    /** Why a part can't have that path, to follow it in a sentence; null if it can. */
    static String refusal(String path) {
        if (path.length() > PackLimits.LONGEST_PATH) {
            return "has a name that is too long";
        }
        if (path.indexOf('\\') >= 0) {
            return "has a backslash in its name";
        }
        if (path.startsWith("/") || (path.length() > 1 && path.charAt(1) == ':')) {
            return "names a place on the whole disk; a part belongs below the folder of presets";
        }
        for (String step : path.split("/", -1)) {
            if (step.equals("..") || step.equals(".") || step.isEmpty()) {
                return "leaves the folder that it is installed into, or goes round in it";
            }
            String refusal = PortableName.refusal(step);
            if (refusal != null) {
                return "has a name that some systems can't have: it " + refusal;
            }
        }
        return of(path) == null
                ? "is neither a preset nor a shader nor a picture of one; a pack holds nothing else"
                : null;
    }
}
