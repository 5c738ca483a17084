package elysium.glow.preset;

import elysium.glow.flow.NearMiss;
import elysium.glow.flow.UserError;
import elysium.glow.isf.LookFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The presets of a folder, by name and in their order. */
public record PresetFolder(Path folder, LookFolder looks) {

    /** Reads the preset of that name, or the one in a file whose path is given. */
    public PresetFile read(String name) {
        return PresetFile.read(file(name), looks);
    }

    /** Where a preset lies, from its name or its path. */
    public Path file(String name) {
        if (name.endsWith(".json")) {
            return path(name);
        }
        boolean plain = !name.isEmpty() && path(name).getNameCount() == 1;
        Path file = plain ? folder.resolve(name + ".json") : null;
        if (file == null || !Files.isRegularFile(file)) {
            String hint = NearMiss.hint(name, names());
            throw UserError.usage("there is no preset '" + name + "' in " + folder + hint);
        }
        return file;
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException _) {
            throw UserError.usage("'" + name + "' cannot be the name of a preset.");
        }
    }

    /** In alphabetical order. */
    public List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> isPreset(name))
                    .map(name -> name.substring(0, name.length() - 5))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw UserError.failed("the folder of presets, " + folder + ", cannot be read.", e);
        }
    }

    private static boolean isPreset(String name) {
        boolean other = name.endsWith(".schema.json") || name.endsWith(".playlist.json");
        return name.endsWith(".json") && !other && !name.startsWith(".");
    }

    /** The name that follows, round to the first again. */
    public String next(String name) {
        return step(name, 1);
    }

    /** The name that comes before, round to the last again. */
    public String previous(String name) {
        return step(name, -1);
    }

    private String step(String name, int by) {
        List<String> names = names();
        if (names.isEmpty()) {
            throw UserError.failed("there are no presets in " + folder + ".");
        }
        int place = names.indexOf(name);
        return place < 0 ? names.getFirst() : names.get(Math.floorMod(place + by, names.size()));
    }
}
