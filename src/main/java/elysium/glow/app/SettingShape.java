package elysium.glow.app;

import elysium.glow.flow.NearMiss;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonEdit;
import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonBoolean;
import elysium.glow.json.JsonValue.JsonNumber;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.json.JsonValue.JsonText;
import elysium.glow.preset.library.Playlist;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the value of a setting must look like: how it is read, and how a schema says it. */
sealed interface SettingShape {
    /** The value, or the reason against it at its place in the file. */
    Object read(JsonDocument json, JsonValue value, String key);

    /** The members of its JSON Schema. */
    String schema();

    private static String quoted(String key) {
        return "'" + key + "'";
    }

    private static double within(JsonDocument json, JsonValue value, String key, Range limits) {
        double number = json.number(value, quoted(key));
        if (!(number >= limits.low && number <= limits.high)) {
            String span = JsonEdit.number((float) limits.low) + " to ";
            span += JsonEdit.number((float) limits.high);
            throw json.error(value, quoted(key) + " takes " + span + ".");
        }
        return number;
    }

    record Text() implements SettingShape {
        @Override
        public String read(JsonDocument json, JsonValue value, String key) {
            String text = json.text(value, quoted(key));
            if (text.isBlank()) {
                throw json.error(value, quoted(key) + " is empty; leave it out instead.");
            }
            return text;
        }

        @Override
        public String schema() {
            return "\"type\": \"string\", \"pattern\": \"\\\\S\"";
        }
    }

    record Flag() implements SettingShape {
        @Override
        public Boolean read(JsonDocument json, JsonValue value, String key) {
            if (value instanceof JsonBoolean flag) {
                return flag.value();
            }
            String sentence = " must be true or false, not " + value.called() + ".";
            throw json.error(value, quoted(key) + sentence);
        }

        @Override
        public String schema() {
            return "\"type\": \"boolean\"";
        }
    }

    record Range(double low, double high) implements SettingShape {
        @Override
        public Double read(JsonDocument json, JsonValue value, String key) {
            return within(json, value, key, this);
        }

        @Override
        public String schema() {
            return "\"type\": \"number\", \"minimum\": %s, \"maximum\": %s"
                    .formatted(JsonEdit.number((float) low), JsonEdit.number((float) high));
        }
    }

    /** One of several words; of words that are numbers, also the number. */
    record Choice(List<String> words) implements SettingShape {
        Choice(String... words) {
            this(List.of(words));
        }

        @Override
        public String read(JsonDocument json, JsonValue value, String key) {
            boolean numbers = areNumbers();
            String word =
                    numbers && value instanceof JsonNumber number
                            ? number.exact()
                            : json.text(value, quoted(key));
            if (words.contains(word)) {
                return word;
            }
            String known = " cannot be '" + word + "': " + String.join(", ", words);
            String nearest = NearMiss.nearest(word, words);
            String hint = nearest == null || numbers ? "." : "; did you mean '" + nearest + "'?";
            throw json.error(value, quoted(key) + known + " are possible" + hint);
        }

        private boolean areNumbers() {
            return Character.isDigit(words.getFirst().charAt(0));
        }

        @Override
        public String schema() {
            List<String> values = new ArrayList<>();
            for (String word : words) {
                values.add(JsonEdit.quoted(word));
                if (areNumbers()) {
                    values.add(word);
                }
            }
            return "\"enum\": [" + String.join(", ", values) + "]";
        }
    }

    /** One of several words, or one that goes on as somebody likes. */
    record WordOrPrefix(String prefix, Choice words) implements SettingShape {
        @Override
        public String read(JsonDocument json, JsonValue value, String key) {
            if (value instanceof JsonText text
                    && text.value().startsWith(prefix)
                    && text.value().length() > prefix.length()) {
                return text.value();
            }
            return words.read(json, value, key);
        }

        @Override
        public String schema() {
            String free = "{ \"type\": \"string\", \"pattern\": \"^" + prefix + ".\" }";
            return "\"oneOf\": [{ " + words.schema() + " }, " + free + "]";
        }
    }

    record WordOrNumber(String word, double low, double high) implements SettingShape {
        @Override
        public Object read(JsonDocument json, JsonValue value, String key) {
            if (value instanceof JsonText text && text.value().equals(word)) {
                return word;
            }
            if (value instanceof JsonText) {
                String sentence = quoted(key) + " must be \"" + word + "\" or a number.";
                throw json.error(value, sentence);
            }
            return within(json, value, key, new Range(low, high));
        }

        @Override
        public String schema() {
            String number = new Range(low, high).schema();
            return "\"oneOf\": [{ \"const\": \"" + word + "\" }, { " + number + " }]";
        }
    }

    /** True, false, or a whole number, which means true as well. */
    record FlagOrNumber(int low, int high) implements SettingShape {
        @Override
        public Object read(JsonDocument json, JsonValue value, String key) {
            if (value instanceof JsonBoolean flag) {
                return flag.value();
            }
            double number = within(json, value, key, new Range(low, high));
            if (number != Math.rint(number)) {
                throw json.error(value, quoted(key) + " must be true, false or a whole number.");
            }
            return number;
        }

        @Override
        public String schema() {
            String number = "\"type\": \"integer\", \"minimum\": " + low + ", \"maximum\": " + high;
            return "\"oneOf\": [{ \"type\": \"boolean\" }, { " + number + " }]";
        }
    }

    /** Such as {@code "1280x720"}. */
    record Size() implements SettingShape {
        private static final Pattern SIZE = Pattern.compile("(\\d{1,5})x(\\d{1,5})");
        private static final int LEAST = 16;
        private static final int MOST = 8192;

        @Override
        public String read(JsonDocument json, JsonValue value, String key) {
            String text = json.text(value, quoted(key));
            java.util.regex.Matcher size = SIZE.matcher(text);
            if (!size.matches()) {
                String sentence = " must be a size such as \"1280x720\", not \"" + text + "\".";
                throw json.error(value, quoted(key) + sentence);
            }
            for (int side = 1; side <= 2; side++) {
                int pixels = Integer.parseInt(size.group(side));
                if (pixels < LEAST || pixels > MOST) {
                    String sentence = " takes %d to %d pixels a side.".formatted(LEAST, MOST);
                    throw json.error(value, quoted(key) + sentence);
                }
            }
            return text;
        }

        @Override
        public String schema() {
            return "\"type\": \"string\", \"pattern\": \"^[0-9]{1,5}x[0-9]{1,5}$\"";
        }
    }

    /** Parts of the picture: left, top, right, bottom. */
    record Crop() implements SettingShape {
        private static final Range PART = new Range(0, 0.95);

        @Override
        public List<Double> read(JsonDocument json, JsonValue value, String key) {
            List<JsonValue> elements = json.elements(value, quoted(key));
            if (elements.size() != 4) {
                String sentence = " takes four parts: left, top, right, bottom.";
                throw json.error(value, quoted(key) + sentence);
            }
            List<Double> parts = new ArrayList<>();
            for (JsonValue element : elements) {
                parts.add(within(json, element, key, PART));
            }
            if (parts.get(0) + parts.get(2) >= 1 || parts.get(1) + parts.get(3) >= 1) {
                throw json.error(value, quoted(key) + " cuts the whole picture away.");
            }
            return List.copyOf(parts);
        }

        @Override
        public String schema() {
            String items = "\"items\": { " + PART.schema() + " }";
            return "\"type\": \"array\", " + items + ", \"minItems\": 4, \"maxItems\": 4";
        }
    }

    /** A word for several presets, or a list of them, some with seconds of their own. */
    record Turns() implements SettingShape {
        private static final int MOST = 1000;

        @Override
        public Object read(JsonDocument json, JsonValue value, String key) {
            if (value instanceof JsonText) {
                return new Text().read(json, value, key);
            }
            List<Playlist.Turn> turns = new ArrayList<>();
            for (JsonValue element : json.elements(value, quoted(key))) {
                turns.add(turn(json, element));
            }
            if (turns.isEmpty() || turns.size() > MOST) {
                throw json.error(value, quoted(key) + " takes 1 to " + MOST + " presets.");
            }
            return List.copyOf(turns);
        }

        /** Without seconds of its own it has 0, and plays as long as the others. */
        private static Playlist.Turn turn(JsonDocument json, JsonValue element) {
            if (!(element instanceof JsonObject turn)) {
                return new Playlist.Turn(json.text(element, "a preset of the playlist"), 0);
            }
            JsonValue preset = turn.find("preset");
            if (preset == null) {
                throw json.error(turn, "a turn of the playlist needs the key 'preset'.");
            }
            JsonValue seconds = turn.find("seconds");
            Range day = new Range(1, 86_400);
            return new Playlist.Turn(
                    json.text(preset, "'preset'"),
                    seconds == null ? 0 : within(json, seconds, "seconds", day));
        }

        @Override
        public String schema() {
            String turn =
                    "{ \"oneOf\": [{ \"type\": \"string\" }, { \"type\": \"object\", \"properties\": "
                            + "{ \"preset\": { \"type\": \"string\" }, \"seconds\": { "
                            + new Range(1, 86_400).schema()
                            + " } }, \"required\": [\"preset\"] }] }";
            return "\"oneOf\": [{ "
                    + new Text().schema()
                    + " }, { \"type\": \"array\", \"items\": "
                    + turn
                    + ", \"minItems\": 1, \"maxItems\": "
                    + MOST
                    + " }]";
        }
    }
}
