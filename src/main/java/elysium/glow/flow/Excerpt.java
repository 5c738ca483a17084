package elysium.glow.flow;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * A mistake in a file with the lines around it, to be shown to whoever wrote it.
 *
 * @param line from 1; 0 where the trouble is the whole file
 * @param column from 1; 0 where the trouble is the whole line
 * @param words what is wrong
 * @param first the number of the first of the lines
 * @param lines those around the mistake, as they stand in the file; empty without a line
 */
public record Excerpt(
        String file, int line, int column, String words, int first, List<String> lines) {
    private static final int AROUND = 2;
    private static final int MOST_BYTES = 4 << 20;

    /** Reads the lines from the file as it is now. */
    public static Excerpt of(FileError error) {
        int line = error.line();
        List<String> all = line > 0 ? lines(error.file()) : List.of();
        int first = Math.max(1, line - AROUND);
        int last = Math.min(all.size(), line + AROUND);
        List<String> around = first <= last ? List.copyOf(all.subList(first - 1, last)) : List.of();
        return new Excerpt(error.file(), line, error.column(), error.sentence(), first, around);
    }

    private static List<String> lines(String file) {
        try {
            Path path = Path.of(file);
            if (!Files.isRegularFile(path) || Files.size(path) > MOST_BYTES) {
                return List.of();
            }
            return new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException | InvalidPathException e) {
            // The words stand without it.
            return List.of();
        }
    }

    /** The place, in the form that editors make a link of. */
    public String place() {
        return FileError.place(file, line, column);
    }

    /** For a terminal: the place and the words, then the lines with a mark at the one meant. */
    public String text() {
        StringBuilder text = new StringBuilder(place()).append(": ").append(words).append('\n');
        for (int i = 0; i < lines.size(); i++) {
            boolean meant = first + i == line;
            text.append(meant ? "  > " : "    ");
            text.append("%5d | ".formatted(first + i)).append(lines.get(i)).append('\n');
            if (meant && column > 0 && column <= lines.get(i).length() + 1) {
                text.append("          | ");
                // Tabs keep their width, so that the mark stands under the place.
                lines.get(i)
                        .substring(0, column - 1)
                        .chars()
                        .forEach(c -> text.append(c == '\t' ? '\t' : ' '));
                text.append("^\n");
            }
        }
        return text.toString();
    }
}
