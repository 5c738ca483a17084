package elysium.glow.isf;

import elysium.glow.flow.FileError;
import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonArray;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.json.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads {@code IMPORTED}: pictures that travel with a look, never from outside its folder. */
final class ImportReader {
    private static final int MOST_PICTURES = 16;
    private static final int MOST_BYTES = 32 << 20;

    private final Header header;
    private final HeaderValues values;
    private final Inputs inputs;
    private final Path folder;
    private int pictures;

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
        if (++pictures > MOST_PICTURES) {
            throw header.json().error(picture, "more than " + MOST_PICTURES + " pictures.");
        }
        JsonValue path = picture.find("PATH");
        if (path == null) {
            throw header.json().error(picture, "the picture '" + name + "' has no PATH.");
        }
        inputs.images.add(new ImageInput(name, ImageInput.From.IMPORTED, pixels(path), 0));
    }

    private ImportedPicture pixels(JsonValue value) {
        String text = header.json().text(value, "'PATH'");
        try {
            Path file = confined(value, text);
            return ImportedPicture.decode(file.toString(), TextFile.bytes(file, MOST_BYTES));
        } catch (FileError e) {
            throw header.json().error(value, "the picture '" + text + "': " + e.sentence());
        } catch (IOException e) {
            String why = e.getCause() == null ? e.getMessage() : "is damaged";
            throw header.json().error(value, "the picture '" + text + "' " + why + ".");
        }
    }

    /** Neither by its name nor by a link may it lie elsewhere. */
    private Path confined(JsonValue value, String text) throws IOException {
        try {
            Path base = folder.toAbsolutePath().normalize();
            Path file = base.resolve(text).normalize();
            boolean inside = !Path.of(text).isAbsolute() && file.startsWith(base);
            boolean leads =
                    inside
                            && Files.exists(file)
                            && !file.toRealPath().startsWith(base.toRealPath());
            if (inside && !leads && !file.equals(base)) {
                return file;
            }
        } catch (InvalidPathException e) {
            throw header.json().error(value, "'" + text + "' is not a path.");
        }
        throw header.json()
                .error(value, "'" + text + "' lies outside the look's folder; put it beside it.");
    }
}
