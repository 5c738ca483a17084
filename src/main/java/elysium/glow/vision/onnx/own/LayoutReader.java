package elysium.glow.vision.onnx.own;

import elysium.glow.flow.NearMiss;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonArray;
import elysium.glow.json.JsonValue.JsonText;
import elysium.glow.vision.Face;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A layout by its name, or by lists of where the parts of a face lie among a model's points. */
final class LayoutReader {
    private static final int MOST_POINTS = 5000;

    /** A part of the 68: where it begins and how long it is. */
    private record Part(String key, int first, int count) {}

    private static final List<Part> PARTS =
            List.of(
                    new Part("jaw", 0, 17),
                    new Part("brows", 17, 10),
                    new Part("nose", 27, 9),
                    new Part("eyes", 36, 12),
                    new Part("outerLip", 48, 12),
                    new Part("innerLip", 60, 8));

    private LayoutReader() {}

    static Layout read(JsonDocument json, JsonValue value) {
        if (value instanceof JsonText text) {
            Layout layout = Layouts.named(text.value());
            if (layout == null) {
                String hint = NearMiss.hint(text.value(), Layouts.names());
                String known = String.join(", ", Layouts.names());
                String typed = "no layout is called '" + text.value() + "' (";
                throw json.error(value, typed + known + ")" + hint);
            }
            return layout;
        }
        List<String> keys = new ArrayList<>(PARTS.stream().map(Part::key).toList());
        keys.add("points");
        Members in = Members.of(json, value, "'layout'", keys.toArray(String[]::new));
        Float points = in.number("points", 1, MOST_POINTS);
        if (points == null || points != Math.rint(points)) {
            throw in.error(value, "'layout' needs 'points': how many the model has.");
        }
        List<int[]> places = new ArrayList<>(Collections.nCopies(Face.POINTS, new int[0]));
        for (Part part : PARTS) {
            if (in.find(part.key) != null) {
                part(in, part, Math.round(points), places);
            }
        }
        if (places.stream().allMatch(place -> place.length == 0)) {
            throw in.error(value, "'layout' names no part of a face: jaw, brows, eyes, outerLip …");
        }
        return new Layout("lists", Math.round(points), places);
    }

    private static void part(Members in, Part part, int points, List<int[]> places) {
        JsonValue list = in.find(part.key);
        List<JsonValue> elements = in.json().elements(list, "'" + part.key + "'");
        if (elements.size() != part.count) {
            throw in.error(
                    list,
                    "'%s' takes %d points, not %d."
                            .formatted(part.key, part.count, elements.size()));
        }
        for (int i = 0; i < part.count; i++) {
            places.set(part.first + i, place(in, elements.get(i), points));
        }
    }

    /** The number of a point, or two numbers whose middle is meant. */
    private static int[] place(Members in, JsonValue value, int points) {
        if (!(value instanceof JsonArray pair)) {
            return new int[] {index(in, value, points)};
        }
        if (pair.elements().size() != 2) {
            throw in.error(value, "a point is one number, or two whose middle is meant.");
        }
        return new int[] {
            index(in, pair.elements().getFirst(), points),
            index(in, pair.elements().getLast(), points)
        };
    }

    private static int index(Members in, JsonValue value, int points) {
        double index = in.json().number(value, "a point");
        if (index != Math.rint(index) || index < 0 || index >= points) {
            String sentence = "a point is a whole number from 0 to " + (points - 1) + ".";
            throw in.error(value, sentence);
        }
        return (int) index;
    }
}
