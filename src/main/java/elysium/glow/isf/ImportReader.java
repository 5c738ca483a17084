package elysium.glow.isf;

import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonArray;
import elysium.glow.json.JsonValue.JsonObject;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads {@code IMPORTED}: pictures that travel with a look, never from outside its folder. */
final class ImportReader {
    private final Header header;
    private final HeaderValues values;
    private final Inputs inputs;
    private final Path folder;

    ImportReader(Header header, Inputs inputs, Path folder) {
        this.header = header;
        this.inputs = inputs;
        this.folder = folder;
        values = new HeaderValues(header.json());
    }

    void read() {
        JsonValue imported = header.root().find("IMPORTED");
        if (imported instanceof JsonArray list) {
            for (JsonValue element : list.elements()) {
                JsonObject picture = header.json().object(element, "an imported picture");
                add(values.text(picture, "NAME", ""), picture);
            }
        } else if (imported != null) {
            for (JsonObject.Member member :
                    header.json().object(imported, "'IMPORTED'").members()) {
                add(member.key(), header.json().object(member.value(), "an imported picture"));
            }
        }
    }

    private void add(String name, JsonObject picture) {
        if (!GlslWords.isName(name) || !inputs.names.add(name)) {
            throw header.json()
                    .error(picture, "'" + name + "' cannot be the name of an imported picture.");
        }
        JsonValue path = picture.find("PATH");
        if (path == null) {
            throw header.json().error(picture, "the picture '" + name + "' has no PATH.");
        }
        inputs.images.add(new ImageInput(name, ImageInput.From.IMPORTED, confined(path)));
    }

    private String confined(JsonValue value) {
        String text = header.json().text(value, "'PATH'");
        try {
            Path base = folder.toAbsolutePath().normalize();
            Path file = base.resolve(text).normalize();
            if (!Path.of(text).isAbsolute() && file.startsWith(base) && !file.equals(base)) {
                return file.toString();
            }
        } catch (InvalidPathException e) {
            throw header.json().error(value, "'" + text + "' is not a path.");
        }
        throw header.json()
                .error(value, "'" + text + "' lies outside the look's folder; put it beside it.");
    }
}
