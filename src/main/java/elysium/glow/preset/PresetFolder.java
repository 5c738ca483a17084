package elysium.glow.preset;

import elysium.glow.flow.UserError;
import elysium.glow.isf.LookFolder;
import java.nio.file.Path;
import java.util.List;

/** The presets of a folder, by name and in their order. */
public record PresetFolder(Path folder, LookFolder looks) {
    private static final List<String> OTHERS = List.of(".schema.json", ".playlist.json");

    /** Reads the preset of that name, or the one in a file whose path is given. */
    public PresetFile read(String name) {
        return PresetFile.read(file(name), looks);
    }

    /** Where a preset lies, from its name or its path. */
    public Path file(String name) {
        return files().file(name);
    }

    /** In alphabetical order. */
    public List<String> names() {
        return files().names();
    }

    private NamedFiles files() {
        return new NamedFiles(folder, ".json", "preset", OTHERS);
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
