package elysium.glow.preset.library;

import elysium.glow.flow.UserError;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonEdit;
import elysium.glow.json.JsonLayout;
import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonBoolean;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.json.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The library in the owner's data folder; written when the owner says something, never else. */
public record LibraryFile(Path path) {
    private static final int VERSION = 1;
    private static final int ATTEMPTS = 5;

    /** What it holds; nothing if it is not there yet. */
    public Library read() {
        return Files.exists(path) ? parse(JsonDocument.read(path)) : Library.EMPTY;
    }

    /** Changes it as it is by now, whoever else has changed it meanwhile. */
    public Library change(UnaryOperator<Library> change) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            boolean there = Files.exists(path);
            JsonDocument before = there ? JsonDocument.read(path) : null;
            Library now = change.apply(there ? parse(before) : Library.EMPTY);
            if (there ? TextFile.save(path, before.text(), text(now)) : created(now)) {
                return now;
            }
        }
        throw UserError.failed("the library " + path + " is written all the time by others.");
    }

    private boolean created(Library library) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw UserError.failed("the folder of the library, " + path + ", can't be made.", e);
        }
        return TextFile.create(path, text(library));
    }

    private static Library parse(JsonDocument json) {
        JsonObject root = json.object(json.root(), "a library");
        JsonValue version = need(json, root, "version");
        if (json.number(version, "'version'") != VERSION) {
            throw json.error(version, "only version " + VERSION + " of libraries is known here.");
        }
        Map<String, Mark> marks = new TreeMap<>();
        JsonObject presets = json.object(need(json, root, "presets"), "'presets'");
        for (JsonObject.Member member : presets.members()) {
            marks.put(member.key(), mark(json, json.object(member.value(), "a preset's mark")));
        }
        return new Library(marks);
    }

    private static JsonValue need(JsonDocument json, JsonObject object, String key) {
        JsonValue value = object.find(key);
        if (value == null) {
            throw json.error(object, "a library needs the key '" + key + "'.");
        }
        return value;
    }

    private static Mark mark(JsonDocument json, JsonObject object) {
        JsonValue favourite = object.find("favourite");
        JsonValue rating = object.find("rating");
        double stars = rating == null ? 0 : json.number(rating, "'rating'");
        if (stars < 0 || stars > Mark.MOST_STARS || stars != Math.rint(stars)) {
            throw json.error(rating, "'rating' is a whole number from 0 to 5.");
        }
        List<String> tags = new ArrayList<>();
        JsonValue listed = object.find("tags");
        for (JsonValue tag :
                listed == null ? List.<JsonValue>of() : json.elements(listed, "'tags'")) {
            tags.add(json.text(tag, "a tag"));
        }
        boolean likes = favourite instanceof JsonBoolean flag && flag.value();
        return new Mark(likes, (int) stars, tags);
    }

    private static String text(Library library) {
        List<String> presets = new ArrayList<>();
        new TreeMap<>(library.marks())
                .forEach((name, mark) -> presets.add(JsonEdit.quoted(name) + ": " + text(mark)));
        String all = presets.isEmpty() ? "{}" : "{ " + String.join(", ", presets) + " }";
        return JsonLayout.of("{ \"version\": " + VERSION + ", \"presets\": " + all + " }") + "\n";
    }

    private static String text(Mark mark) {
        List<String> members = new ArrayList<>();
        if (mark.favourite()) {
            members.add("\"favourite\": true");
        }
        if (mark.rating() > 0) {
            members.add("\"rating\": " + mark.rating());
        }
        if (!mark.tags().isEmpty()) {
            List<String> tags = mark.tags().stream().map(JsonEdit::quoted).toList();
            members.add("\"tags\": [" + String.join(", ", tags) + "]");
        }
        return "{ " + String.join(", ", members) + " }";
    }
}
