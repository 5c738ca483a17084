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
    private static final int MOST_SHOWN = 120;
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
        // Of long lines the part about the place.
        int from = Math.max(0, column - MOST_SHOWN * 3 / 4);
        for (int i = 0; i < lines.size(); i++) {
            boolean meant = first + i == line;
            String shown = part(lines.get(i), from);
            text.append(meant ? "  > " : "    ");
            text.append("%5d | ".formatted(first + i)).append(shown).append('\n');
            if (meant && column > 0 && column - from <= shown.length() + 1) {
                text.append("          | ").append(blank(shown, column - 1 - from)).append("^\n");
            }
        }
        return text.toString();
    }

    private static String part(String line, int from) {
        int start = Math.min(from, line.length());
        return line.substring(start, Math.min(line.length(), start + MOST_SHOWN));
    }

    /** Tabs keep their width, so that the mark stands under the place. */
    private static String blank(String line, int length) {
        return line.substring(0, length).replaceAll("[^\t]", " ");
    }
}
