package elysium.glow.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.flow.FileError;
import elysium.glow.json.JsonValue.JsonArray;
import elysium.glow.json.JsonValue.JsonBoolean;
import elysium.glow.json.JsonValue.JsonNull;
import elysium.glow.json.JsonValue.JsonNumber;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.json.JsonValue.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonDocumentTest {
    private static JsonDocument parse(String text) {
        return JsonDocument.parse("a.json", text);
    }

    private static String refusal(String text) {
        return assertThrows(FileError.class, () -> parse(text)).getMessage();
    }

    private static String source(JsonDocument document, JsonValue value) {
        return document.text().substring(value.span().start(), value.span().end());
    }

    @Test
    void readsEveryKindInTheOrderOfTheFile() {
        JsonDocument document = parse("{\"z\": [1, true, null], \"a\": \"b\"}");
        JsonObject root = document.object(document.root(), "the file");
        assertEquals(List.of("z", "a"), root.members().stream().map(m -> m.key()).toList());
        JsonArray list = assertInstanceOf(JsonArray.class, root.find("z"));
        assertEquals(1, assertInstanceOf(JsonNumber.class, list.elements().get(0)).value());
        assertTrue(assertInstanceOf(JsonBoolean.class, list.elements().get(1)).value());
        assertInstanceOf(JsonNull.class, list.elements().get(2));
        assertEquals("b", assertInstanceOf(JsonText.class, root.find("a")).value());
    }

    @Test
    void knowsWhereEveryValueStands() {
        String text =
                "{\n  \"name\" : \"a\\u0041\\\"b\",\n\t\"list\": [1.50, -2e-3 ,false, { } ]\n}\n";
        JsonDocument document = parse(text);
        JsonObject root = document.object(document.root(), "the file");
        assertEquals("\"a\\u0041\\\"b\"", source(document, root.find("name")));
        assertEquals("[1.50, -2e-3 ,false, { } ]", source(document, root.find("list")));
        List<JsonValue> list = document.elements(root.find("list"), "list");
        assertEquals(
                List.of("1.50", "-2e-3", "false", "{ }"),
                list.stream().map(value -> source(document, value)).toList());
        assertEquals(text.trim(), source(document, root));
        assertEquals(2, root.find("name").span().line());
        assertEquals(12, root.find("name").span().column());
        assertEquals(3, list.get(1).span().line());
        assertEquals("\"name\"", source(document, new JsonNull(root.members().get(0).keySpan())));
    }

    @Test
    void keepsTheExactTextOfNumbers() {
        JsonDocument document = parse("[0.10, 1E2, 123456789012345678901234567890]");
        JsonNumber last = (JsonNumber) document.elements(document.root(), "list").get(2);
        assertEquals("123456789012345678901234567890", last.exact());
    }

    @Test
    void readsPastAByteOrderMarkAndKeepsIt() {
        JsonDocument document = parse("\uFEFF{\"a\": 1}");
        assertEquals("{\"a\": 1}", source(document, document.root()));
        assertEquals('\uFEFF', document.text().charAt(0));
    }

    @Test
    void refusesWhatIsNotJsonWithItsPlace() {
        assertTrue(
                refusal("{\"a\": 1, \"b\": 2, \"a\": 3}").startsWith("a.json:1:18: the key 'a'"));
        assertTrue(refusal("{\n \"a\": 1,\n}").startsWith("a.json:3:"));
        assertTrue(refusal("{\"a\": NaN}").startsWith("a.json:1:"));
        assertTrue(refusal("{\"a\": 1e999}").startsWith("a.json:1:7: the number 1e999"));
        assertTrue(refusal("{} []").startsWith("a.json:1:4: there is more"));
        assertTrue(refusal("").startsWith("a.json:1:1: there is nothing"));
        assertTrue(refusal("{\"a\": ").startsWith("a.json:1:"));
        assertTrue(refusal("{\"a\": 'b'}").startsWith("a.json:1:"));
        assertTrue(refusal("// remark\n{}").startsWith("a.json:1:"));
    }

    @Test
    void refusesNumbersWordsAndEscapesThatAreNone() {
        for (String text :
                List.of(
                        "01",
                        "-",
                        "1.",
                        ".5",
                        "+1",
                        "1e",
                        "1e+",
                        "0x1",
                        "truth",
                        "nul",
                        "Infinity",
                        "[1 2]",
                        "[,]",
                        "[1,]",
                        "{,}",
                        "{a: 1}",
                        "{\"a\" 1}",
                        "\"\\x\"",
                        "\"\\u12g4\"",
                        "\"\\u1",
                        "\"a\nb\"",
                        "\"a",
                        "[1",
                        "{\"a\": 1",
                        "-Infinity",
                        "1f",
                        "\0")) {
            assertTrue(refusal(text).startsWith("a.json:1:"), text);
        }
        assertEquals(
                "\b\f\r/\uD83C\uDF0A",
                ((JsonText) parse("\"\\b\\f\\r\\/\\uD83C\\udf0a\"").root()).value());
    }

    @Test
    void refusesADeepNestWithoutOverflow() {
        assertTrue(refusal("[".repeat(100_000)).contains("nested more than 64 deep"));
        assertTrue(refusal("{\"a\":".repeat(100_000)).contains("nested more than 64 deep"));
        parse("[".repeat(64) + "]".repeat(64));
    }

    @Test
    void refusesFilesThatAreTooLargeOrNotText(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("ÿ \uD83C\uDF0A.json");
        assertTrue(refusal(file).contains("no such file"));
        assertTrue(refusal(folder).contains("a folder"));
        Files.write(file, new byte[] {'[', '\n', '"', (byte) 0xC3, '"', ']'});
        assertTrue(refusal(file).contains(":2:2: this is not UTF-8"));
        Files.write(file, new byte[JsonDocument.MOST_BYTES + 1]);
        assertTrue(refusal(file).contains("larger than 4 MB"));
        Files.writeString(file, "[\"\uD83C\uDF0A\"]");
        assertEquals("[\"\uD83C\uDF0A\"]", JsonDocument.read(file).text());
    }

    private static String refusal(Path file) {
        return assertThrows(FileError.class, () -> JsonDocument.read(file)).getMessage();
    }

    @Test
    void forgivesHeadersWhatShadersGetAwayWith() {
        String header = "{\"a\": [.5, 1., +2, ], \"t\": \"x\ty\", \"t\": \"last\",}";
        JsonDocument document = JsonDocument.parse("a.fs", header, Dialect.HEADER);
        JsonObject root = document.object(document.root(), "the header");
        assertEquals("last", document.text(root.find("t"), "t"));
        List<JsonValue> numbers = document.elements(root.find("a"), "a");
        assertEquals(0.5, document.number(numbers.get(0), "a"));
        assertEquals(1, document.number(numbers.get(1), "a"));
        assertEquals(2, document.number(numbers.get(2), "a"));
        assertThrows(FileError.class, () -> parse(header));
    }

    @Test
    void saysWhatWasExpected() {
        JsonDocument document = parse("{\"a\": 3}");
        JsonValue three = ((JsonObject) document.root()).find("a");
        FileError error = assertThrows(FileError.class, () -> document.text(three, "'a'"));
        assertEquals("a.json:1:7: 'a' must be a string, not a number.", error.getMessage());
        assertEquals(7, error.column());
    }
}
