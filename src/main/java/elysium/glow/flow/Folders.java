package elysium.glow.flow;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders: there when they are needed, gone when they are not. */
public final class Folders {
    private Folders() {}

    /**
     * The folder, made if it was not there.
     *
     * @throws UserError if it can't be made
     */
    public static Path made(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw UserError.failed("the folder " + folder + " can't be made.", e);
        }
    }

    /** With all that is in it, if it is there; links are deleted, never followed. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> all;
        try (Stream<Path> found = Files.walk(folder)) {
            all = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : all) {
            Files.deleteIfExists(path);
        }
    }
}
