package elysium.glow.preset.library;

import elysium.glow.flow.NearMiss;
import elysium.glow.flow.UserError;
import elysium.glow.preset.PresetFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The playlists that lie beside the presets they play. */
public record Playlists(PresetFolder presets) {
    public static final String ENDING = ".playlist.json";

    /** In alphabetical order. */
    public List<String> names() {
        try (Stream<Path> files = Files.list(presets.folder())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING) && !name.startsWith("."))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw UserError.failed("the folder " + presets.folder() + " cannot be read.", e);
        }
    }

    /**
     * Reads the playlist of that name, or the one in a file whose path is given.
     *
     * @param others what else the name could have meant
     */
    public PlaylistFile read(String name, String... others) {
        return PlaylistFile.read(file(name, others), presets);
    }

    private Path file(String name, String... others) {
        if (name.endsWith(".json")) {
            return path(name);
        }
        boolean plain = !name.isEmpty() && path(name).getNameCount() == 1;
        Path file = plain ? presets.folder().resolve(name + ENDING) : null;
        if (file == null || !Files.isRegularFile(file)) {
            List<String> known = new ArrayList<>(names());
            known.addAll(List.of(others));
            String hint = NearMiss.hint(name, known);
            throw UserError.usage(
                    "there is no playlist '" + name + "' in " + presets.folder() + hint);
        }
        return file;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException _) {
            throw UserError.usage("'" + name + "' cannot be the name of a playlist.");
        }
    }
}
