package elysium.glow.json;

import elysium.glow.json.JsonValue.JsonArray;
import elysium.glow.json.JsonValue.JsonBoolean;
import elysium.glow.json.JsonValue.JsonNull;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.json.JsonValue.JsonText;
import elysium.glow.json.JsonValue.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** From text to a tree of values that know their place. */
final class TreeReader {
    private static final int DEEPEST = 64;

    private final Scanner in;
    private final Scalars scalars;
    private final Dialect dialect;

    private TreeReader(Scanner in, Dialect dialect) {
        this.in = in;
        this.dialect = dialect;
        scalars = new Scalars(in, dialect);
    }

    static JsonValue read(String file, String text, Dialect dialect) {
        return new TreeReader(new Scanner(file, text), dialect).root();
    }

    private JsonValue root() {
        in.skipGaps();
        if (in.ended()) {
            throw in.error("there is nothing here; JSON was expected.");
        }
        JsonValue root = value(0);
        in.skipGaps();
        if (!in.ended()) {
            throw in.error("there is more after the end of the JSON value; remove it.");
        }
        return root;
    }

    private JsonValue value(int depth) {
        if (depth > DEEPEST) {
            throw in.error("this is nested more than " + DEEPEST + " deep.");
        }
        Span start = in.here();
        return switch (in.peek()) {
            case '{' -> new JsonObject(members(depth), in.since(start));
            case '[' -> new JsonArray(elements(depth), in.since(start));
            case '"' -> new JsonText(scalars.string(), in.since(start));
            default -> word(start);
        };
    }

    private JsonValue word(Span start) {
        if (in.skip("true")) {
            return new JsonBoolean(true, in.since(start));
        }
        if (in.skip("false")) {
            return new JsonBoolean(false, in.since(start));
        }
        return in.skip("null") ? new JsonNull(in.since(start)) : scalars.number();
    }

    private List<JsonValue> elements(int depth) {
        List<JsonValue> elements = new ArrayList<>();
        in.take();
        in.skipGaps();
        while (!in.skip(']')) {
            elements.add(value(depth + 1));
            separator(']');
        }
        return List.copyOf(elements);
    }

    private List<JsonObject.Member> members(int depth) {
        List<JsonObject.Member> members = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        in.take();
        in.skipGaps();
        while (!in.skip('}')) {
            Span place = in.here();
            String key = key();
            place = in.since(place);
            if (!keys.add(key)) {
                twice(members, key, place);
            }
            in.skipGaps();
            if (!in.skip(':')) {
                throw in.error("a colon was expected after '" + key + "', not " + in.found() + ".");
            }
            in.skipGaps();
            members.add(new JsonObject.Member(key, place, value(depth + 1)));
            separator('}');
        }
        return List.copyOf(members);
    }

    private String key() {
        if (in.peek() != '"') {
            throw in.error("a key in quotes was expected here, not " + in.found() + ".");
        }
        return scalars.string();
    }

    private void twice(List<JsonObject.Member> members, String key, Span place) {
        if (dialect == Dialect.STRICT) {
            throw in.error(place, "the key '" + key + "' is here twice; keep one of the two.");
        }
        members.removeIf(member -> member.key().equals(key));
    }

    /** Moves past a comma, or up to the end of what it stands in. */
    private void separator(char end) {
        in.skipGaps();
        if (in.skip(',')) {
            in.skipGaps();
            if (in.peek() == end && dialect == Dialect.STRICT) {
                throw in.error("there is a comma too many before '" + end + "'.");
            }
        } else if (in.peek() != end) {
            throw in.error("a comma or '" + end + "' was expected here, not " + in.found() + ".");
        }
    }
}
