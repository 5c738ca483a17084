package elysium.glow.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import elysium.glow.flow.FileError;
import elysium.glow.json.JsonValue.JsonArray;
import elysium.glow.json.JsonValue.JsonNumber;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.json.JsonValue.JsonText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Our reader held against another one, on texts that are JSON and texts that nearly are. */
class JsonOracleTest {
    private static final JsonFactory OTHER =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    private static final String MARKS = "{}[]\",:0123456789.-+eE\\ntrufalsn \n/'";

    @Test
    void agreesWithAnotherReader() throws IOException {
        long seed = 2026;
        Random random = new Random(seed);
        int accepted = 0;
        for (int i = 0; i < 60_000; i++) {
            String text = i % 2 == 0 ? value(random, 0) : damaged(value(random, 0), random);
            List<String> ours = ours(text);
            assertEquals(theirs(text), ours, "seed " + seed + ", text " + text);
            accepted += ours.isEmpty() ? 0 : 1;
        }
        assertTrue(accepted > 20_000 && accepted < 55_000, "accepted " + accepted);
    }

    private static String value(Random random, int depth) {
        return switch (random.nextInt(depth > 3 ? 4 : 6)) {
            case 0 -> Float.toString(random.nextFloat() * 1000 - 500);
            case 1 -> Integer.toString(random.nextInt(-99, 99));
            case 2 -> random.nextBoolean() ? "true" : random.nextBoolean() ? "false" : "null";
            case 3 -> JsonEdit.quoted(Character.toString(random.nextInt(1, 0xD800)) + "a\\\"");
            case 4 -> "[" + value(random, depth + 1) + " ,\n" + value(random, depth + 1) + "]";
            default -> "{\"a\" : " + value(random, depth + 1) + ", \"\\u0062\":" + "[ ]}";
        };
    }

    private static String damaged(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(2));
        return text.substring(0, at)
                + MARKS.charAt(random.nextInt(MARKS.length()))
                + text.substring(end);
    }

    /** Every key and value in turn; nothing if it is not JSON. */
    private static List<String> ours(String text) {
        try {
            List<String> found = new ArrayList<>();
            list(JsonDocument.parse("a.json", text).root(), found);
            return found;
        } catch (FileError e) {
            return List.of();
        }
    }

    private static void list(JsonValue value, List<String> found) {
        switch (value) {
            case JsonObject object ->
                    object.members()
                            .forEach(
                                    member -> {
                                        found.add(member.key());
                                        list(member.value(), found);
                                    });
            case JsonArray array -> array.elements().forEach(element -> list(element, found));
            case JsonNumber number -> found.add(number.exact());
            case JsonText string -> found.add(string.value());
            default -> found.add(value.called());
        }
        found.add(";");
    }

    private static List<String> theirs(String text) throws IOException {
        List<String> found = new ArrayList<>();
        int depth = 0;
        int roots = 0;
        try (JsonParser parser = OTHER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                roots += depth == 0 && !token.isStructEnd() ? 1 : 0;
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                if (token.isNumeric() && !Double.isFinite(Double.parseDouble(parser.getText()))) {
                    return List.of(); // We alone refuse what no double can hold.
                }
                if (token == JsonToken.FIELD_NAME || token.isScalarValue()) {
                    found.add(parser.getText());
                }
                if (token.isScalarValue() || token.isStructEnd()) {
                    found.add(";");
                }
            }
            return roots == 1 ? found : List.of();
        } catch (JacksonException e) {
            return List.of();
        }
    }
}
