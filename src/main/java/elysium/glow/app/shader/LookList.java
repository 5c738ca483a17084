package elysium.glow.app.shader;

import elysium.glow.isf.ImageInput;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookError;
import elysium.glow.isf.LookFolder;
import elysium.glow.json.JsonEdit;
import elysium.glow.parameter.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** The looks at hand: what each is, and what it takes. */
public record LookList(LookFolder folder) {

    /** For people; looks that can't be read say so. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (String name : folder.names()) {
            try {
                Look look = folder.read(name);
                text.append(String.format(Locale.ROOT, "%-16s %s%n", name, look.description()));
                List<String> inputs = inputs(look);
                if (!inputs.isEmpty()) {
                    String joined = String.join(", ", inputs);
                    text.append(String.format(Locale.ROOT, "%-16s %s%n", "", joined));
                }
            } catch (LookError e) {
                text.append(
                        String.format(Locale.ROOT, "%-16s (broken) %s%n", name, e.getMessage()));
            }
        }
        return text.toString();
    }

    private static List<String> inputs(Look look) {
        List<String> inputs = new ArrayList<>();
        look.parameters().forEach(parameter -> inputs.add(parameter.name()));
        look.images().forEach(image -> inputs.add(image.name() + " (" + word(image) + ")"));
        return inputs;
    }

    private static String word(ImageInput image) {
        return switch (image.from()) {
            case BELOW -> "image";
            case CAMERA -> "camera";
            case MOTION -> "motion";
            case MOUTH_FIELD -> "mouthField";
            case MOUTH_MAP -> "mouthMap";
            case VISITORS -> "visitors";
            case PREVIOUS -> "previous";
            case IMPORTED -> "imported";
            case SOUND_WAVE, SILENT_WAVE -> "audio";
            case SOUND_SPECTRUM, SILENT_SPECTRUM -> "audioFFT";
        };
    }

    /** A line of JSON for each. */
    public String json() {
        StringBuilder lines = new StringBuilder();
        for (String name : folder.names()) {
            lines.append("{\"name\": ").append(JsonEdit.quoted(name));
            lines.append(", \"file\": ").append(JsonEdit.quoted(folder.file(name).toString()));
            try {
                lines.append(described(folder.read(name)));
            } catch (LookError e) {
                lines.append(", \"error\": ").append(JsonEdit.quoted(e.getMessage()));
            }
            lines.append("}\n");
        }
        return lines.toString();
    }

    private static String described(Look look) {
        StringJoiner credits = new StringJoiner(", ", "[", "]");
        look.credits().forEach(credit -> credits.add(JsonEdit.quoted(credit)));
        StringJoiner inputs = new StringJoiner(", ", "[", "]");
        look.parameters().forEach(parameter -> inputs.add(described(parameter)));
        look.images().forEach(image -> inputs.add(described(image)));
        return ", \"description\": "
                + JsonEdit.quoted(look.description())
                + ", \"credit\": "
                + credits
                + ", \"passes\": "
                + look.passes().size()
                + ", \"inputs\": "
                + inputs;
    }

    private static String described(ImageInput image) {
        return "{\"name\": "
                + JsonEdit.quoted(image.name())
                + ", \"type\": \""
                + word(image)
                + "\"}";
    }

    private static String described(Parameter parameter) {
        StringJoiner initial = new StringJoiner(", ");
        parameter.range().initial().forEach(value -> initial.add(JsonEdit.number(value)));
        boolean single = parameter.kind().components() == 1;
        return "{\"name\": "
                + JsonEdit.quoted(parameter.name())
                + ", \"type\": \""
                + parameter.kind().name().toLowerCase(Locale.ROOT)
                + "\", \"label\": "
                + JsonEdit.quoted(parameter.look().label())
                + ", \"default\": "
                + (single ? initial : "[" + initial + "]")
                + "}";
    }

    /** Whether one of them can't be read. */
    public boolean isBroken() {
        for (String name : folder.names()) {
            try {
                folder.read(name);
            } catch (LookError e) {
                return true;
            }
        }
        return false;
    }
}
