package elysium.glow.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The repository's own files. */
final class Tree {
    static final Path ROOT = Path.of("").toAbsolutePath();
    private static final Set<String> NOT_OURS =
            Set.of(".git", "target", "node_modules", ".idea", ".vscode", ".settings");
    private static final Set<String> WRAPPER = Set.of("mvnw", "mvnw.cmd");

    private Tree() {}

    /** A file: its path from the root, with slashes, and its text. */
    record Source(String path, String text) {}

    /** Our text files with one of the endings. */
    static List<Source> ours(String... endings) throws IOException {
        try (Stream<Path> paths = walk(ROOT)) {
            return paths.filter(path -> endsWith(path, endings)).map(Tree::source).toList();
        }
    }

    static boolean isMain(Source source) {
        return source.path().startsWith("src/main/java/")
                && !source.path().endsWith("package-info.java");
    }

    static boolean isOffence(Source source) {
        return source.path().contains("/house/offence/");
    }

    private static Stream<Path> walk(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children
                    .filter(path -> !NOT_OURS.contains(path.getFileName().toString()))
                    .sorted()
                    .toList()
                    .stream()
                    .flatMap(Tree::below);
        }
    }

    private static Stream<Path> below(Path path) {
        try {
            return Files.isDirectory(path) ? walk(path) : Stream.of(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static boolean endsWith(Path path, String... endings) {
        String name = path.getFileName().toString();
        if (WRAPPER.contains(name)) {
            return false;
        }
        for (String ending : endings) {
            if (ending.isEmpty() ? !name.contains(".") : name.endsWith("." + ending)) {
                return true;
            }
        }
        return false;
    }

    private static Source source(Path path) {
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            return new Source(ROOT.relativize(path).toString().replace('\\', '/'), text);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
