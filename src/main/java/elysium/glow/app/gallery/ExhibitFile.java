package elysium.glow.app.gallery;

import elysium.glow.flow.UserError;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonEdit;
import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonBoolean;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.json.JsonValue.JsonText;
import elysium.glow.json.TextFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What lies in an exhibit's folder and what it was made from, so that what holds is kept. */
public record ExhibitFile(Path folder) {
    private static final String NAME = "exhibit.json";

    /**
     * What was made.
     *
     * @param prints what each part of it follows from, by the part's name
     */
    public record Made(Map<String, String> prints, boolean looped, List<Figure> figures) {
        /** Nothing yet. */
        public static final Made NOTHING = new Made(Map.of(), false, List.of());

        public Made {
            prints = Map.copyOf(prints);
            figures = List.copyOf(figures);
        }

        public boolean holds(String part, String print) {
            return print.equals(prints.get(part));
        }

        /** The same with one part made anew. */
        public Made with(String part, String print) {
            Map<String, String> all = new TreeMap<>(prints);
            all.put(part, print);
            return new Made(all, looped, figures);
        }

        public Made looped(boolean now) {
            return new Made(prints, now, figures);
        }

        public Made figures(List<Figure> now) {
            return new Made(prints, looped, now);
        }
    }

    /** What it says; nothing where it is missing or of another kind, for it can be made anew. */
    public Made read() {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file)) {
            return Made.NOTHING;
        }
        try {
            return parse(JsonDocument.read(file));
        } catch (UserError e) {
            return Made.NOTHING;
        }
    }

    private static Made parse(JsonDocument json) {
        JsonObject root = json.object(json.root(), "an exhibit");
        if (root.find("made") == null || root.find("figures") == null) {
            return Made.NOTHING;
        }
        Map<String, String> prints = new TreeMap<>();
        JsonObject listed = json.object(root.find("made"), "'made'");
        for (JsonObject.Member member : listed.members()) {
            prints.put(member.key(), json.text(member.value(), "a print"));
        }
        boolean looped = root.find("looped") instanceof JsonBoolean flag && flag.value();
        List<Figure> figures = new ArrayList<>();
        for (JsonValue each : json.elements(root.find("figures"), "'figures'")) {
            JsonObject figure = json.object(each, "a figure");
            figures.add(new Figure(text(figure, "name"), text(figure, "value"), holds(figure)));
        }
        return new Made(prints, looped, figures);
    }

    private static String text(JsonObject figure, String key) {
        return figure.find(key) instanceof JsonText text ? text.value() : "";
    }

    private static Boolean holds(JsonObject figure) {
        return figure.find("holds") instanceof JsonBoolean flag ? flag.value() : null;
    }

    public void write(Made made) {
        StringBuilder text = new StringBuilder("{\n  \"made\": {");
        String comma = "";
        for (Map.Entry<String, String> each : new TreeMap<>(made.prints()).entrySet()) {
            text.append(comma).append("\n    ").append(JsonEdit.quoted(each.getKey()));
            text.append(": ").append(JsonEdit.quoted(each.getValue()));
            comma = ",";
        }
        text.append("\n  },\n  \"looped\": ").append(made.looped());
        text.append(",\n  \"figures\": [");
        comma = "";
        for (Figure figure : made.figures()) {
            text.append(comma).append("\n    { \"name\": ").append(JsonEdit.quoted(figure.name()));
            text.append(", \"value\": ").append(JsonEdit.quoted(figure.value()));
            text.append(figure.holds() == null ? "" : ", \"holds\": " + figure.holds());
            text.append(" }");
            comma = ",";
        }
        TextFile.save(folder.resolve(NAME), text.append("\n  ]\n}\n").toString());
    }
}
