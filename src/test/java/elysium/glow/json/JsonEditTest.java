package elysium.glow.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import elysium.glow.json.JsonValue.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class JsonEditTest {
    private static String set(String text, String key, String json) {
        JsonDocument document = JsonDocument.parse("a.json", text);
        JsonEdit edit = new JsonEdit(document);
        edit.set((JsonObject) document.root(), key, json);
        return edit.text();
    }

    @Test
    void changesNothingButTheValue() {
        String text = "\uFEFF{\r\n\t\"note\" : \"keep  me\",\r\n   \"a\":1.50 , \"b\": [ 2 ]}\n\n";
        assertEquals(text.replace("1.50", "7"), set(text, "a", "7"));
        assertEquals(text.replace("[ 2 ]", "null"), set(text, "b", "null"));
        assertEquals(text, new JsonEdit(JsonDocument.parse("a", text)).text());
    }

    @Test
    void addsAKeyInTheMannerOfTheOthers() {
        assertEquals("{\"a\": 1, \"b\": 2}", set("{\"a\": 1}", "b", "2"));
        assertEquals("{\n  \"a\": 1,\n  \"b\": 2\n}", set("{\n  \"a\": 1\n}", "b", "2"));
        assertEquals("{\r\n\t\"a\": 1,\r\n\t\"b\": 2\r\n}", set("{\r\n\t\"a\": 1\r\n}", "b", "2"));
        assertEquals("{\"b\": 2}", set("{}", "b", "2"));
    }

    @Test
    void addsSeveralKeysToOneObject() {
        for (String text : List.of("{}", "{\"z\": 0}", "{\n \"z\": 0\n}")) {
            JsonDocument document = JsonDocument.parse("a.json", text);
            JsonEdit edit = new JsonEdit(document);
            edit.set((JsonObject) document.root(), "a", "1");
            edit.set((JsonObject) document.root(), "b", "2");
            JsonObject after = (JsonObject) JsonDocument.parse("a.json", edit.text()).root();
            assertEquals("b", after.members().getLast().key(), edit.text());
            assertEquals("a", after.members().get(after.members().size() - 2).key());
        }
    }

    @Test
    void writesStringsAndNumbersThatReadBackExactly() {
        long seed = 20260101;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            float value = Float.intBitsToFloat(random.nextInt());
            String text = randomText(random);
            if (Float.isFinite(value)) {
                String json = "[" + JsonEdit.number(value) + "," + JsonEdit.quoted(text) + "]";
                JsonDocument document = JsonDocument.parse("a.json", json);
                List<JsonValue> list = document.elements(document.root(), "list");
                assertEquals(value, (float) document.number(list.get(0), "a"), 0f, "seed " + seed);
                assertEquals(text, document.text(list.get(1), "a"), "seed " + seed);
            }
        }
        assertEquals("1", JsonEdit.number(1f));
        assertEquals("0.25", JsonEdit.number(0.25f));
    }

    private static String randomText(Random random) {
        List<String> pieces = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            pieces.add(Character.toString(random.nextInt(0xD800)));
        }
        return String.join("", pieces);
    }
}
