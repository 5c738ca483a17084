package elysium.glow.app.shader;

import elysium.glow.flow.UserError;
import elysium.glow.isf.LookFolder;
import elysium.glow.isf.LookText;
import elysium.glow.json.TextFile;
import elysium.glow.preset.PortableName;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts new looks: a small one that glows and explains itself, or a copy of another.
 *
 * @param known the looks at hand
 * @param folder where new ones go
 */
public record FirstLook(LookFolder known, Path folder) {
    private static final List<String> ENDINGS = List.of(".fs", ".frag");

    /**
     * Writes it under a name that nothing has yet, and returns where it lies.
     *
     * @param from the look to copy, a name or a file; or null
     */
    public Path write(String typed, String from) {
        String name = typed.endsWith(".fs") ? typed.substring(0, typed.length() - 3) : typed;
        String refusal = PortableName.refusal(name);
        if (refusal != null) {
            throw UserError.usage("a look can't be called '" + name + "': it " + refusal + ".");
        }
        Path file = folder.resolve(name + ".fs");
        refuseTaken(file);
        if (from == null) {
            create(file, starting());
            return file;
        }
        LookText other = LookText.read(found(from));
        if (other.vertexText() != null) {
            create(LookText.vertexOf(file), other.vertexText());
        }
        create(file, other.text());
        return file;
    }

    private Path found(String from) {
        boolean path = ENDINGS.stream().anyMatch(from::endsWith);
        return path ? Path.of(from) : known.file(from);
    }

    private void refuseTaken(Path file) {
        String wanted = PortableName.folded(file.getFileName().toString());
        for (String other : new LookFolder(folder).names()) {
            for (String ending : ENDINGS) {
                if (PortableName.folded(other + ending).equals(wanted)) {
                    throw taken(other);
                }
            }
        }
    }

    private void create(Path file, String text) {
        if (Files.exists(file) || !TextFile.create(file, text)) {
            throw taken(file.getFileName().toString());
        }
    }

    private UserError taken(String other) {
        return UserError.failed(
                "there is a look '%s' in %s already; choose another name."
                        .formatted(other, folder.toAbsolutePath().normalize()));
    }

    private static String starting() {
        try (InputStream text = FirstLook.class.getResourceAsStream("first.fs")) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("the look to start from can't be read", e);
        }
    }
}
