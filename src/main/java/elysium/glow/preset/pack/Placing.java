package elysium.glow.preset.pack;

import elysium.glow.flow.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts new files into their places, all of them or none: what goes wrong on the way is taken back,
 * at once or, when the machine stopped in the middle, before the next installation.
 *
 * <p>The new files lie in {@code new}, those that they replace go to {@code old}; a journal says
 * which, from before the first until after the last.
 */
final class Placing {
    private static final String STAGE = ".glow-install-";
    private static final String JOURNAL = "journal";
    private static final String FOLDER = "folder ";
    private static final String FILE = "file ";

    private final Path into;
    private final Path stage;
    private final Mover mover;

    /** How a file gets from one place to another. */
    @FunctionalInterface
    interface Mover {
        Mover ATOMIC = (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);

        void move(Path from, Path to) throws IOException;
    }

    private Placing(Path into, Path stage, Mover mover) {
        this.into = into;
        this.stage = stage;
        this.mover = mover;
    }

    /** A new one, beside the places that it is for. */
    static Placing in(Path into, Mover mover) throws IOException {
        return new Placing(into, Files.createTempDirectory(into, STAGE), mover);
    }

    /** Takes back what others left unfinished. */
    static void recover(Path into) throws IOException {
        List<Path> left;
        try (Stream<Path> files = Files.list(into)) {
            left = files.filter(f -> f.getFileName().toString().startsWith(STAGE)).toList();
        }
        for (Path stage : left) {
            new Placing(into, stage, Mover.ATOMIC).close();
        }
    }

    /** Where the new files are to be written. */
    Path fresh() {
        return stage.resolve("new");
    }

    private Path old() {
        return stage.resolve("old");
    }

    /** Moves the files of these paths into their places, in this order. */
    void place(List<String> paths) throws IOException {
        List<String> journal = new ArrayList<>();
        for (String path : paths) {
            addFolders(into.resolve(path).getParent(), journal);
            journal.add(FILE + path);
        }
        String text = String.join("\n", journal);
        Path writing = stage.resolve(JOURNAL + ".part");
        Disk.write(writing, text.getBytes(StandardCharsets.UTF_8));
        Files.move(writing, stage.resolve(JOURNAL), StandardCopyOption.ATOMIC_MOVE);
        Disk.sync(stage);
        for (String path : paths) {
            Path place = into.resolve(path);
            Files.createDirectories(place.getParent());
            if (Files.exists(place)) {
                Path kept = old().resolve(path);
                Files.createDirectories(kept.getParent());
                mover.move(place, kept);
            }
            mover.move(fresh().resolve(path), place);
            Disk.sync(place.getParent());
        }
        Files.delete(stage.resolve(JOURNAL));
    }

    /** Folders that have to be made, the outer before the inner. */
    private void addFolders(Path folder, List<String> journal) {
        if (folder.equals(into) || Files.exists(folder)) {
            return;
        }
        addFolders(folder.getParent(), journal);
        String line = FOLDER + into.relativize(folder).toString().replace('\\', '/');
        if (!journal.contains(line)) {
            journal.add(line);
        }
    }

    /** Clears up; takes back what was begun and not ended. */
    void close() throws IOException {
        Path journal = stage.resolve(JOURNAL);
        if (Files.exists(journal)) {
            List<String> lines = new ArrayList<>(Files.readAllLines(journal));
            Collections.reverse(lines);
            for (String line : lines) {
                takeBack(line);
            }
            Files.delete(journal);
        }
        Folders.delete(stage);
    }

    private void takeBack(String line) throws IOException {
        if (line.startsWith(FOLDER)) {
            Disk.deleteIfEmpty(into.resolve(line.substring(FOLDER.length())));
            return;
        }
        String path = line.substring(FILE.length());
        Path place = into.resolve(path);
        // Moved back rather than deleted: what stops in the middle of this can be done again.
        if (!Files.exists(fresh().resolve(path)) && Files.exists(place)) {
            Files.move(place, fresh().resolve(path));
        }
        Path kept = old().resolve(path);
        if (Files.exists(kept)) {
            Files.move(kept, place, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
