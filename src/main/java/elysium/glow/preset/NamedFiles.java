package elysium.glow.preset;

import elysium.glow.flow.NearMiss;
import elysium.glow.flow.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of one kind in a folder, by their names without the ending.
 *
 * @param noun what one of them is
 * @param notThese endings of other kinds that end in the same way
 */
public record NamedFiles(Path folder, String ending, String noun, List<String> notThese) {
    private static final String JSON = ".json";

    public NamedFiles {
        notThese = List.copyOf(notThese);
    }

    /**
     * Where one lies, from its name or its path.
     *
     * @param others what else the name could have meant
     */
    public Path file(String name, String... others) {
        if (name.endsWith(JSON)) {
            return path(name);
        }
        boolean plain = !name.isEmpty() && path(name).getNameCount() == 1;
        Path file = plain ? folder.resolve(name + ending) : null;
        if (file == null || !Files.isRegularFile(file)) {
            List<String> known = new ArrayList<>(names());
            known.addAll(List.of(others));
            throw UserError.usage(
                    "there is no %s '%s' in %s%s"
                            .formatted(noun, name, folder, NearMiss.hint(name, known)));
        }
        return file;
    }

    private Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException _) {
            throw UserError.usage("'" + name + "' cannot be the name of a " + noun + ".");
        }
    }

    /** In alphabetical order. */
    public List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(this::isOne)
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw UserError.failed(
                    "the folder of %ss, %s, cannot be read.".formatted(noun, folder), e);
        }
    }

    private boolean isOne(String name) {
        return name.endsWith(ending)
                && notThese.stream().noneMatch(name::endsWith)
                && !name.startsWith(".");
    }
}
