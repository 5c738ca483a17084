package elysium.glow.app.shader;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the inputs of one look hold, because somebody said so: values, and files of pictures. */
record GivenInputs(Map<String, float[]> values, Map<String, String> images) {
    GivenInputs() {
        this(new LinkedHashMap<>(), new LinkedHashMap<>());
    }
}
