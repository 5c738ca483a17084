package elysium.glow.app.shader;

import elysium.glow.flow.NearMiss;
import elysium.glow.isf.ImageInput;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookError;
import elysium.glow.isf.LookReader;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue;
import elysium.glow.json.JsonValue.JsonObject;
import elysium.glow.parameter.Parameter;
import elysium.glow.trial.PictureInput;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The values that looks are drawn with: {@code {"Name.fs": {"input": value}}}. */
final class ValuesFile {
    private final JsonDocument json;
    private final Path folder;
    private final Map<Path, GivenInputs> given = new HashMap<>();

    private ValuesFile(Path file) {
        json = JsonDocument.read(file);
        Path parent = file.toAbsolutePath().getParent();
        folder = parent == null ? Path.of("") : parent;
    }

    /**
     * What is said for each of the looks.
     *
     * @throws elysium.glow.flow.FileError at the place in the file if that can't be
     */
    static Map<Path, GivenInputs> read(Path file, List<Path> looks) {
        ValuesFile values = new ValuesFile(file);
        JsonObject root = values.json.object(values.json.root(), "the file");
        for (JsonObject.Member member : root.members()) {
            values.look(member, looks);
        }
        return values.given;
    }

    private void look(JsonObject.Member member, List<Path> looks) {
        List<Path> meant = looks.stream().filter(look -> look.endsWith(member.key())).toList();
        if (meant.isEmpty()) {
            List<String> names = looks.stream().map(l -> l.getFileName().toString()).toList();
            throw json.error(
                    member.keySpan(),
                    "none of the looks that are checked is '"
                            + member.key()
                            + "'"
                            + NearMiss.hint(member.key(), names));
        }
        JsonObject inputs = json.object(member.value(), "'" + member.key() + "'");
        for (Path path : meant) {
            try {
                Look look = LookReader.read(path);
                GivenInputs into = given.computeIfAbsent(path, p -> new GivenInputs());
                inputs.members().forEach(input -> input(look, input, into));
            } catch (LookError e) {
                // The check itself will tell.
                given.remove(path);
            }
        }
    }

    private void input(Look look, JsonObject.Member input, GivenInputs into) {
        for (Parameter parameter : look.parameters()) {
            if (parameter.name().equals(input.key())) {
                into.values().put(input.key(), new InputValue(json, parameter).of(input.value()));
                return;
            }
        }
        for (ImageInput image : look.images()) {
            if (image.name().equals(input.key())) {
                if (image.from().isSound()) {
                    throw json.error(
                            input.keySpan(), "'" + input.key() + "' hears sound; it gets silence.");
                }
                into.images().put(input.key(), picture(input.value(), input.key()));
                return;
            }
        }
        throw unknown(look, input);
    }

    private RuntimeException unknown(Look look, JsonObject.Member input) {
        List<String> known = new ArrayList<>();
        look.parameters().forEach(parameter -> known.add(parameter.name()));
        look.images().forEach(image -> known.add(image.name()));
        String hint = NearMiss.hint(input.key(), known);
        return json.error(
                input.keySpan(), look.name() + " has no input '" + input.key() + "'" + hint);
    }

    /** Beside the values, or else from where the program was started. */
    private String picture(JsonValue value, String input) {
        String text = json.text(value, "the image input '" + input + "'");
        try {
            Path beside = folder.resolve(text);
            Path file = Files.exists(beside) ? beside : Path.of(text).toAbsolutePath();
            String complaint = PictureInput.complaint(file);
            if (complaint == null) {
                return file.toString();
            }
            throw json.error(value, complaint);
        } catch (InvalidPathException e) {
            throw json.error(value, "'" + text + "' can't be the name of a file.");
        }
    }
}
