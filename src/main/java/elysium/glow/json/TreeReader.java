package elysium.glow.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import elysium.glow.flow.FileError;
import elysium.glow.json.JsonValue.JsonArray;
import elysium.glow.json.JsonValue.JsonBoolean;
import elysium.glow.json.JsonValue.JsonNull;
import elysium.glow.json.JsonValue.JsonNumber;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.json.JsonValue.JsonText;
import elysium.glow.json.JsonValue.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** From text to a tree of values that know their place; the parser's exceptions end here. */
final class TreeReader {
    private static final int DEEPEST = 64;

    private final String file;
    private final String text;
    private final Dialect dialect;
    private final JsonParser parser;

    private TreeReader(String file, String text, Dialect dialect, JsonParser parser) {
        this.file = file;
        this.text = text;
        this.dialect = dialect;
        this.parser = parser;
    }

    static JsonValue read(String file, String text, Dialect dialect) {
        char[] characters = text.toCharArray();
        int start = text.startsWith("\uFEFF") ? 1 : 0;
        if (start == 1) {
            characters[0] = ' ';
        }
        try (JsonParser parser = dialect.factory().createParser(characters)) {
            return new TreeReader(file, text, dialect, parser).root();
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new FileError(
                    file, at.getLineNr(), at.getColumnNr(), sentence(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory could not be read", e);
        }
    }

    private static String sentence(String words) {
        int aside = words.indexOf(" (start marker");
        String first = aside < 0 ? words : words.substring(0, aside);
        return "this is not JSON: " + first.lines().findFirst().orElse("unreadable") + ".";
    }

    private JsonValue root() throws IOException {
        if (parser.nextToken() == null) {
            throw new FileError(file, 1, 1, "there is nothing here; JSON was expected.");
        }
        JsonValue root = value(0);
        if (parser.nextToken() != null) {
            throw error("there is more after the end of the JSON value; remove it.");
        }
        return root;
    }

    private JsonValue value(int depth) throws IOException {
        if (depth > DEEPEST) {
            throw error("this is nested more than " + DEEPEST + " deep.");
        }
        JsonLocation at = parser.currentTokenLocation();
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> new JsonObject(members(depth), spanToHere(at));
            case START_ARRAY -> new JsonArray(elements(depth), spanToHere(at));
            case VALUE_STRING -> new JsonText(parser.getText(), spanToHere(at));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(at);
            case VALUE_TRUE -> new JsonBoolean(true, span(at, 4));
            case VALUE_FALSE -> new JsonBoolean(false, span(at, 5));
            case VALUE_NULL -> new JsonNull(span(at, 4));
            default -> throw error("this is not a value.");
        };
    }

    private JsonNumber number(JsonLocation at) throws IOException {
        String exact = parser.getText();
        if (!Double.isFinite(Double.parseDouble(exact))) {
            throw error("the number " + exact + " is too large.");
        }
        return new JsonNumber(exact, span(at, exact.length()));
    }

    private List<JsonValue> elements(int depth) throws IOException {
        List<JsonValue> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(depth + 1));
        }
        return List.copyOf(elements);
    }

    private List<JsonObject.Member> members(int depth) throws IOException {
        List<JsonObject.Member> members = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Span place = keySpan(parser.currentTokenLocation());
            if (!keys.add(key)) {
                if (dialect == Dialect.STRICT) {
                    throw error("the key '" + key + "' is here twice; keep one of the two.");
                }
                members.removeIf(member -> member.key().equals(key));
            }
            parser.nextToken();
            members.add(new JsonObject.Member(key, place, value(depth + 1)));
        }
        return List.copyOf(members);
    }

    /** By its quotes: the parser has read on to the value already. */
    private Span keySpan(JsonLocation at) {
        int start = (int) at.getCharOffset();
        int end = start + 1;
        while (text.charAt(end) != '"') {
            end += text.charAt(end) == '\\' ? 2 : 1;
        }
        return span(at, end + 1 - start);
    }

    private Span spanToHere(JsonLocation at) {
        return span(at, (int) (parser.currentLocation().getCharOffset() - at.getCharOffset()));
    }

    private static Span span(JsonLocation at, int length) {
        int start = (int) at.getCharOffset();
        return new Span(start, start + length, at.getLineNr(), at.getColumnNr());
    }

    private FileError error(String sentence) {
        JsonLocation at = parser.currentTokenLocation();
        return new FileError(file, at.getLineNr(), at.getColumnNr(), sentence);
    }
}
