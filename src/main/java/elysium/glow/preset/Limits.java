package elysium.glow.preset;

import java.util.List;

/** The keys and bounds of a preset file, said once: the reader and the schema follow. */
final class Limits {
    static final int VERSION = 1;
    static final int MOST_LAYERS = 16;
    static final int MOST_ROUTES = 64;
    static final int MOST_TAGS = 16;
    static final float LONGEST_SECONDS = 60;

    /** A remark, welcome in every object. */
    static final String NOTE = "note";

    static final List<String> PRESET_KEYS =
            List.of(
                    "$schema", "version", "intent", "tags", "credit", "license", "layers", "swarm",
                    "finish", "routes", "morph");
    static final List<String> LAYER_KEYS =
            List.of(
                    "look", "name", "blend", "opacity", "mute", "solo", "images", "values",
                    "routes");
    static final List<String> ROUTE_KEYS =
            List.of("from", "to", "low", "high", "curve", "rise", "fall");

    static final List<String> MORPH_KEYS = List.of("seconds", "curve", "look");

    private Limits() {}
}
