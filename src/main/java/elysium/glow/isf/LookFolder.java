package elysium.glow.isf;

import elysium.glow.flow.NearMiss;
import elysium.glow.flow.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The looks of a folder, by name. */
public record LookFolder(Path folder) {
    private static final List<String> ENDINGS = List.of(".fs", ".frag");
    private static final Map<String, String> PARTNERS =
            Map.of(".fs", ".vs", ".frag", ".vert", ".vs", ".fs", ".vert", ".frag");

    /** Reads the look of that name anew. */
    public Look read(String name) {
        return LookReader.read(file(name));
    }

    /** Where the look of that name lies. */
    public Path file(String name) {
        for (String ending : ENDINGS) {
            Path file = plain(name) ? folder.resolve(name + ending) : null;
            if (file != null && Files.isRegularFile(file)) {
                return file;
            }
        }
        throw UserError.failed(
                "there is no look '" + name + "' in " + folder + NearMiss.hint(name, names()));
    }

    private static boolean plain(String name) {
        try {
            return !name.isEmpty() && Path.of(name).getNameCount() == 1 && !name.startsWith(".");
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** A look's file with the vertex shader that may lie beside it; of a vertex shader the same. */
    public static Set<Path> family(Path file) {
        String name = file.getFileName().toString();
        Set<Path> family = new HashSet<>(Set.of(file));
        PARTNERS.forEach(
                (ending, other) -> {
                    if (name.endsWith(ending)) {
                        String bare = name.substring(0, name.length() - ending.length());
                        family.add(file.resolveSibling(bare + other));
                    }
                });
        return family;
    }

    /** In alphabetical order. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> ENDINGS.stream().anyMatch(name::endsWith))
                    .sorted()
                    .forEach(name -> names.add(LookReader.bareName(name)));
        } catch (IOException e) {
            throw UserError.failed("the folder of looks, " + folder + ", cannot be read.", e);
        }
        return names;
    }
}
