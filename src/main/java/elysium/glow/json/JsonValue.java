package elysium.glow.json;

import java.util.List;

/** A value as a file holds it, with the place where it stands. */
public sealed interface JsonValue {
    Span span();

    /** With its article, for sentences: {@code a number}. */
    String called();

    /** From one character of the text up to another, and where a person finds it, from 1. */
    record Span(int start, int end, int line, int column) {}

    record JsonText(String value, Span span) implements JsonValue {
        @Override
        public String called() {
            return "a string";
        }
    }

    /** With the very characters it is written in. */
    record JsonNumber(String exact, Span span) implements JsonValue {
        public double value() {
            return Double.parseDouble(exact);
        }

        @Override
        public String called() {
            return "a number";
        }
    }

    record JsonBoolean(boolean value, Span span) implements JsonValue {
        @Override
        public String called() {
            return value ? "true" : "false";
        }
    }

    record JsonNull(Span span) implements JsonValue {
        @Override
        public String called() {
            return "null";
        }
    }

    record JsonArray(List<JsonValue> elements, Span span) implements JsonValue {
        @Override
        public String called() {
            return "a list";
        }
    }

    /** Members in the order of the file. */
    record JsonObject(List<Member> members, Span span) implements JsonValue {
        /** A key, where it stands, and its value. */
        public record Member(String key, Span keySpan, JsonValue value) {}

        /** The value of that key, or null. */
        public JsonValue find(String key) {
            for (Member member : members) {
                if (member.key.equals(key)) {
                    return member.value;
                }
            }
            return null;
        }

        @Override
        public String called() {
            return "an object";
        }
    }
}
