package elysium.glow.app.eval;

import elysium.glow.capture.CameraLost;
import elysium.glow.capture.film.FilmCamera;
import elysium.glow.capture.still.ImagesCamera;
import elysium.glow.flow.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The pictures, or the films, of one folder in the order of their names. */
final class Pictures {
    private static final String SITTERS_MASK = ".mask.png";

    private final Path folder;
    private final List<String> names;

    /**
     * @param named the only ones that are wanted; empty for all that are there
     */
    Pictures(Path folder, Task task, Set<String> named) {
        this.folder = folder;
        if (!Files.isDirectory(folder)) {
            String what =
                    Files.exists(folder) ? " is a file; it takes a folder." : " is not there.";
            throw UserError.usage("--in: " + folder + what);
        }
        names = named.isEmpty() ? listed(folder, task) : List.copyOf(named);
        if (names.isEmpty()) {
            String what = task == Task.CLIPS ? "films" : "pictures";
            throw UserError.failed("there are no " + what + " in the folder " + folder + ".");
        }
    }

    private static List<String> listed(Path folder, Task task) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> isWanted(file, task))
                    .filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw UserError.failed("the folder " + folder + " can't be read.", e);
        }
    }

    private static boolean isWanted(Path file, Task task) {
        if (task != Task.CLIPS) {
            return ImagesCamera.isImage(file) && !file.toString().endsWith(SITTERS_MASK);
        }
        return FilmCamera.isFilm(file);
    }

    List<String> names() {
        return names;
    }

    /** Where the picture of that name lies. */
    Path path(String name) throws CameraLost {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException e) {
            throw new CameraLost("Nothing can have the name '" + name + "'.", e);
        }
    }
}
