package elysium.glow.app;

import elysium.glow.flow.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A home of its own for a show that is measured, whose looks and presets may be spoilt. */
final class BenchHome implements AutoCloseable {
    private static final String HOME = "glow.home";

    private final Path folder;
    private final String before;

    BenchHome() throws IOException {
        before = System.getProperty(HOME);
        folder = Files.createTempDirectory("glow-bench");
        copy(Places.shaders(), folder.resolve("shaders"));
        copy(Places.presets(), folder.resolve("presets"));
        System.setProperty(HOME, folder.toString());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path there = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(file, there);
                }
            }
        }
    }

    Path folder() {
        return folder;
    }

    /** As an editor does. */
    static void write(Path file, String words) {
        try {
            Files.writeString(file, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (before == null) {
            System.clearProperty(HOME);
        } else {
            System.setProperty(HOME, before);
        }
        Folders.delete(folder);
    }
}
