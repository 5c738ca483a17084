package elysium.glow.json;

import elysium.glow.flow.FileError;
import elysium.glow.json.JsonValue.JsonArray;
import elysium.glow.json.JsonValue.JsonNumber;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.json.JsonValue.JsonText;
import elysium.glow.json.JsonValue.Span;
import java.nio.file.Path;
import java.util.List;

/** A text and the values in it; printing it gives the very text that was read. */
public record JsonDocument(String file, String text, JsonValue root) {
    /** Larger files are refused before they are read. */
    public static final int MOST_BYTES = 4 << 20;

    public static JsonDocument read(Path path) {
        byte[] bytes = TextFile.bytes(path, MOST_BYTES);
        return parse(path.toString(), TextFile.utf8(path.toString(), bytes));
    }

    public static JsonDocument parse(String file, String text) {
        return parse(file, text, Dialect.STRICT);
    }

    public static JsonDocument parse(String file, String text, Dialect dialect) {
        if (text.length() > MOST_BYTES) {
            throw new FileError(
                    file, 0, 0, "larger than " + (MOST_BYTES >> 20) + " MB, the most for JSON.");
        }
        return new JsonDocument(file, text, TreeReader.read(file, text, dialect));
    }

    /** The value as an object. {@code what} names it in the sentence: {@code 'layers'}. */
    public JsonObject object(JsonValue value, String what) {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw wrong(value, what, "an object, {...}");
    }

    public List<JsonValue> elements(JsonValue value, String what) {
        if (value instanceof JsonArray array) {
            return array.elements();
        }
        throw wrong(value, what, "a list, [...]");
    }

    public String text(JsonValue value, String what) {
        if (value instanceof JsonText text) {
            return text.value();
        }
        throw wrong(value, what, "a string");
    }

    public double number(JsonValue value, String what) {
        if (value instanceof JsonNumber number) {
            return number.value();
        }
        throw wrong(value, what, "a number");
    }

    private FileError wrong(JsonValue value, String what, String wanted) {
        return error(value, what + " must be " + wanted + ", not " + value.called() + ".");
    }

    /** Trouble with a value, at its place. */
    public FileError error(JsonValue at, String sentence) {
        return error(at.span(), sentence);
    }

    public FileError error(Span at, String sentence) {
        return new FileError(file, at.line(), at.column(), sentence);
    }
}
