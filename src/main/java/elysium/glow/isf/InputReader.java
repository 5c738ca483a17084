package elysium.glow.isf;

import elysium.glow.flow.NearMiss;
import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.json.JsonValue.JsonText;
import elysium.glow.parameter.Kind;
import elysium.glow.parameter.Parameter;
import elysium.glow.parameter.Parameter.Choice;
import elysium.glow.parameter.Parameter.Presentation;
import elysium.glow.parameter.Parameter.Range;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code INPUTS}: each one a parameter or an image, perhaps with a route to start with. */
final class InputReader {
    private static final Map<String, Kind> KINDS =
            Map.of(
                    "event", Kind.EVENT,
                    "bool", Kind.BOOL,
                    "long", Kind.LONG,
                    "float", Kind.FLOAT,
                    "point2D", Kind.POINT,
                    "color", Kind.COLOR);

    private static final Map<String, ImageInput.From> SOUNDS =
            Map.of(
                    "audio", ImageInput.From.SOUND_WAVE,
                    "audioFFT", ImageInput.From.SOUND_SPECTRUM);
    private static final int MOST_COLUMNS = 16384;
    private static final int MOST_INPUTS = 256;

    private static final Map<String, ImageInput.From> SOURCES = sources();

    private final Header header;
    private final HeaderValues values;
    private final Inputs inputs;

    InputReader(Header header, Inputs inputs) {
        this.header = header;
        this.inputs = inputs;
        values = new HeaderValues(header.json());
    }

    private static Map<String, ImageInput.From> sources() {
        Map<String, ImageInput.From> sources = new LinkedHashMap<>();
        sources.put("camera", ImageInput.From.CAMERA);
        sources.put("motion", ImageInput.From.MOTION);
        sources.put("mouthField", ImageInput.From.MOUTH_FIELD);
        sources.put("mouthMap", ImageInput.From.MOUTH_MAP);
        sources.put("visitors", ImageInput.From.VISITORS);
        sources.put("previous", ImageInput.From.PREVIOUS);
        return sources;
    }

    void read() {
        List<JsonValue> elements = values.list(header.root(), "INPUTS");
        if (elements.size() > MOST_INPUTS) {
            throw header.json()
                    .error(elements.get(MOST_INPUTS), "more than " + MOST_INPUTS + " inputs.");
        }
        for (JsonValue element : elements) {
            read(header.json().object(element, "an input"));
        }
    }

    private void read(JsonObject input) {
        String name = name(input);
        String type = values.text(input, "TYPE", "");
        Kind kind = KINDS.get(type);
        if (type.equals("image")) {
            inputs.images.add(new ImageInput(name, source(input)));
        } else if (SOUNDS.containsKey(type)) {
            inputs.images.add(new ImageInput(name, SOUNDS.get(type), null, columns(input)));
        } else if (kind != null) {
            Parameter parameter = parameter(input, name, kind);
            inputs.parameters.add(parameter);
            route(input, parameter);
        } else {
            throw unknownType(input, name, type);
        }
    }

    private RuntimeException unknownType(JsonObject input, String name, String type) {
        List<String> known = new ArrayList<>(KINDS.keySet());
        known.add("image");
        known.addAll(SOUNDS.keySet());
        String hint = NearMiss.hint(type, known);
        return header.json()
                .error(
                        input,
                        "the input '" + name + "' has the unknown TYPE '" + type + "'" + hint);
    }

    /** How wide a sound's image is to be: its MAX. */
    private int columns(JsonObject input) {
        JsonValue value = input.find("MAX");
        double wanted = value == null ? 0 : values.number(value, "'MAX'");
        if (wanted < 0 || wanted > MOST_COLUMNS) {
            throw header.json()
                    .error(value, "a sound's MAX is its columns: 1 to " + MOST_COLUMNS + ".");
        }
        return (int) wanted;
    }

    private String name(JsonObject input) {
        JsonValue value = input.find("NAME");
        if (value == null) {
            throw header.json().error(input, "this input has no NAME.");
        }
        String name = header.json().text(value, "'NAME'");
        if (!GlslWords.isName(name)) {
            throw header.json().error(value, "'" + name + "' cannot be the name of an input.");
        }
        if (!inputs.names.add(name)) {
            throw header.json().error(value, "there are two inputs named '" + name + "'.");
        }
        return name;
    }

    /** A transition that is a layer goes from the camera's picture to what lies below it. */
    private static boolean isStart(JsonObject input) {
        return input.find("NAME") instanceof JsonText name && name.value().equals("startImage");
    }

    private ImageInput.From source(JsonObject input) {
        JsonValue value = input.find("SOURCE");
        if (value == null) {
            return isStart(input) ? ImageInput.From.CAMERA : ImageInput.From.BELOW;
        }
        String word = header.json().text(value, "'SOURCE'");
        ImageInput.From from = SOURCES.get(word);
        if (from == null) {
            String hint = NearMiss.hint(word, SOURCES.keySet());
            throw header.json().error(value, "there is no SOURCE '" + word + "'" + hint);
        }
        return from;
    }

    private Parameter parameter(JsonObject input, String name, Kind kind) {
        List<Choice> choices = kind == Kind.LONG ? choices(input) : List.of();
        Presentation look =
                new Presentation(
                        values.text(input, "LABEL", name),
                        values.text(input, "UNIT", ""),
                        values.curve(input, "CURVE"),
                        values.text(input, "HINT", ""));
        return new Parameter(name, kind, range(input, kind, choices), choices, look);
    }

    private List<Choice> choices(JsonObject input) {
        List<JsonValue> numbers = values.list(input, "VALUES");
        List<JsonValue> labels = values.list(input, "LABELS");
        List<Choice> choices = new ArrayList<>();
        for (int i = 0; i < Math.max(numbers.size(), labels.size()); i++) {
            int value = i < numbers.size() ? (int) values.number(numbers.get(i), "'VALUES'") : i;
            String label =
                    i < labels.size()
                            ? header.json().text(labels.get(i), "'LABELS'")
                            : Integer.toString(value);
            choices.add(new Choice(value, label));
        }
        return List.copyOf(choices);
    }

    private Range range(JsonObject input, Kind kind, List<Choice> choices) {
        List<Float> initial = components(input, "DEFAULT", kind, 0f);
        if (!choices.isEmpty()) {
            return choiceRange(initial, choices);
        }
        boolean open = kind == Kind.POINT || kind == Kind.LONG;
        List<Float> low = components(input, "MIN", kind, open ? Float.NEGATIVE_INFINITY : 0f);
        List<Float> high = components(input, "MAX", kind, open ? Float.POSITIVE_INFINITY : 1f);
        List<Float> least = new ArrayList<>();
        List<Float> most = new ArrayList<>();
        for (int i = 0; i < kind.components(); i++) {
            float from = low.get(i);
            float to = high.get(i);
            float first = initial.get(i);
            // A limit that the header does not give makes way for what it does give.
            float lower = input.find("MIN") != null ? from : Math.min(from, Math.min(to, first));
            float upper = input.find("MAX") != null ? to : Math.max(to, Math.max(from, first));
            least.add(Math.min(lower, upper));
            most.add(Math.max(lower, upper));
        }
        return new Range(initial, List.copyOf(least), List.copyOf(most));
    }

    private static Range choiceRange(List<Float> initial, List<Choice> choices) {
        float low = choices.getFirst().value();
        float high = low;
        for (Choice choice : choices) {
            low = Math.min(low, choice.value());
            high = Math.max(high, choice.value());
        }
        return new Range(initial, List.of(low), List.of(high));
    }

    private List<Float> components(JsonObject input, String key, Kind kind, float otherwise) {
        JsonValue value = input.find(key);
        return value == null
                ? Collections.nCopies(kind.components(), otherwise)
                : values.components(value, kind, "'" + key + "'");
    }

    private void route(JsonObject input, Parameter parameter) {
        JsonValue value = input.find("ROUTE");
        if (value == null) {
            return;
        }
        JsonObject route = header.json().object(value, "'ROUTE'");
        String from = values.text(route, "from", null);
        if (from == null) {
            throw header.json().error(route, "this ROUTE has no 'from', the signal it follows.");
        }
        Range range = parameter.range();
        inputs.routes.add(
                new StartingRoute(
                        from,
                        values.text(route, "to", parameter.name()),
                        number(route, "low", range.low().getFirst()),
                        number(route, "high", range.high().getFirst()),
                        values.curve(route, "curve"),
                        number(route, "rise", 0),
                        number(route, "fall", 0)));
    }

    private float number(JsonObject route, String key, float otherwise) {
        JsonValue value = route.find(key);
        return value == null ? otherwise : (float) values.number(value, "'" + key + "'");
    }
}
