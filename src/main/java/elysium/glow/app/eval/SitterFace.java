package elysium.glow.app.eval;

import elysium.glow.flow.FileError;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.json.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One face of the sitter's own truth, as {@code glow sitter export} writes it. */
record SitterFace(
        FaceBox box, float[] points, float[] outer, float[] inner, double teeth, double visible) {
    private static final int MOST_BYTES = 512 << 20;

    /** All faces of a truth file by their pictures, in the order of the pictures' names. */
    static Map<String, List<SitterFace>> readAll(Path path) {
        String file = path.toString();
        String[] lines = TextFile.utf8(file, TextFile.bytes(path, MOST_BYTES)).split("\n", -1);
        Map<String, List<SitterFace>> byFile = new TreeMap<>();
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                read(file, i + 1, lines[i], byFile);
            }
        }
        if (byFile.isEmpty()) {
            throw new FileError(file, 0, 0, "there are no faces here.");
        }
        return byFile;
    }

    private static void read(
            String file, int number, String line, Map<String, List<SitterFace>> byFile) {
        try {
            Line one = new Line(JsonDocument.parse(file, line));
            byFile.computeIfAbsent(one.text("file"), _ -> new ArrayList<>()).add(one.face());
        } catch (FileError e) {
            throw new FileError(file, number, e.column(), e.sentence());
        }
    }

    private record Line(JsonDocument json) {
        SitterFace face() {
            float[] box = list("box", 4, false);
            return new SitterFace(
                    new FaceBox(box[0], box[1], box[2], box[3]),
                    list("points", 68, true),
                    list("outer", 64, true),
                    list("inner", 64, true),
                    json.number(find("teeth"), "'teeth'"),
                    json.number(find("visible"), "'visible'"));
        }

        private JsonValue find(String key) {
            JsonObject whole = json.object(json.root(), "a face");
            JsonValue value = whole.find(key);
            if (value == null) {
                throw json.error(whole, "a face needs '" + key + "'.");
            }
            return value;
        }

        String text(String key) {
            return json.text(find(key), "'" + key + "'");
        }

        private float[] list(String key, int count, boolean pairs) {
            String what = "'" + key + "'";
            List<JsonValue> elements = json.elements(find(key), what);
            if (elements.size() != count) {
                throw json.error(find(key), what + " takes " + count + " elements.");
            }
            float[] all = new float[pairs ? 2 * count : count];
            for (int i = 0; i < count; i++) {
                if (pairs) {
                    List<JsonValue> pair = json.elements(elements.get(i), "a point of " + what);
                    if (pair.size() != 2) {
                        throw json.error(elements.get(i), "a point of " + what + " is [x, y].");
                    }
                    all[2 * i] = (float) json.number(pair.get(0), "a point's x");
                    all[2 * i + 1] = (float) json.number(pair.get(1), "a point's y");
                } else {
                    all[i] = (float) json.number(elements.get(i), "a number of " + what);
                }
            }
            return all;
        }
    }
}
