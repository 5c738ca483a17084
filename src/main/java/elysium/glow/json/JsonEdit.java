package elysium.glow.json;

import elysium.glow.json.JsonValue.JsonArray;
import elysium.glow.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Changes to a document that touch nothing but the values that change. */
public final class JsonEdit {
    private record Change(int start, int end, String text) {}

    private final JsonDocument document;
    private final List<Change> changes = new ArrayList<>();
    private final Set<Integer> filled = new HashSet<>();

    public JsonEdit(JsonDocument document) {
        this.document = document;
    }

    /** Puts other JSON in a value's place. */
    public void replace(JsonValue old, String json) {
        changes.add(new Change(old.span().start(), old.span().end(), json));
    }

    /** Replaces the value of that key, or adds the key after the others in their manner. */
    public void set(JsonObject object, String key, String json) {
        JsonValue old = object.find(key);
        if (old != null) {
            replace(old, json);
            return;
        }
        String member = quoted(key) + ": " + json;
        boolean first = filled.add(object.span().start()) && object.members().isEmpty();
        int place = first || object.members().isEmpty() ? inside(object) : afterLast(object);
        changes.add(new Change(place, place, first ? member : separator(object) + member));
    }

    private static int inside(JsonObject empty) {
        return empty.span().end() - 1;
    }

    private static int afterLast(JsonObject object) {
        return object.members().getLast().value().span().end();
    }

    private String separator(JsonObject object) {
        if (object.members().isEmpty()) {
            return ", ";
        }
        int key = object.members().getLast().keySpan().start();
        int lineStart = document.text().lastIndexOf('\n', key) + 1;
        String before = document.text().substring(lineStart, key);
        return before.isBlank() && lineStart > 0 ? "," + newline(lineStart) + before : ", ";
    }

    private String newline(int lineStart) {
        boolean dos = lineStart > 1 && document.text().charAt(lineStart - 2) == '\r';
        return dos ? "\r\n" : "\n";
    }

    /**
     * Other elements in a list, between brackets and commas set as they were.
     *
     * @param elements JSON, one for each
     */
    public void replaceAll(JsonArray array, List<String> elements) {
        String text = document.text();
        List<JsonValue> before = array.elements();
        if (before.isEmpty() || elements.isEmpty()) {
            replace(array, elements.isEmpty() ? "[]" : "[\n" + String.join(",\n", elements) + "]");
            return;
        }
        String opening = text.substring(array.span().start(), before.getFirst().span().start());
        String closing = text.substring(before.getLast().span().end(), array.span().end());
        String gap = "," + (opening.length() > 1 ? opening.substring(1) : " ");
        replace(array, opening + String.join(gap, elements) + closing);
    }

    /** The text with all changes made. */
    public String text() {
        return text(0, document.text().length());
    }

    /** The text of one value with the changes made inside it. */
    public String text(JsonValue value) {
        return text(value.span().start(), value.span().end());
    }

    private String text(int start, int end) {
        List<Change> inOrder = new ArrayList<>(changes);
        inOrder.removeIf(change -> change.start < start || change.end > end);
        inOrder.sort(Comparator.comparingInt(Change::start));
        StringBuilder text = new StringBuilder();
        int at = start;
        for (Change change : inOrder) {
            text.append(document.text(), at, change.start).append(change.text);
            at = change.end;
        }
        return text.append(document.text(), at, end).toString();
    }

    /** A string as JSON. */
    public static String quoted(String value) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"', '\\' -> json.append('\\').append(c);
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                default -> json.append(c < ' ' ? escaped(c) : String.valueOf(c));
            }
        }
        return json.append('"').toString();
    }

    private static String escaped(char control) {
        return "\\u00" + (control < 16 ? "0" : "") + Integer.toHexString(control);
    }

    /** A finite number as JSON, as short as it can be read back exactly. */
    public static String number(float value) {
        boolean whole = value == Math.rint(value) && Math.abs(value) < 1e7f;
        return whole ? Integer.toString((int) value) : Float.toString(value);
    }
}
