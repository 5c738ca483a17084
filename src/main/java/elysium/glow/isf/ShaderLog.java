package elysium.glow.isf;

import java.util.ArrayList;
import java.util.List;

/**
 * A driver's words about a look, in the author's own lines.
 *
 * <p>Reads what Mesa, NVIDIA, AMD, Intel and Apple write: {@code 0:12(5): error: ...}, {@code 0(12)
 * : error C1008: ...}, {@code ERROR: 0:12: ...}.
 */
public final class ShaderLog {
    private final Look.Source source;
    private final List<Entry> entries;

    /**
     * One remark of the driver.
     *
     * @param file the author's file, or null where the remark is not about a line of theirs
     * @param column 0 where the driver does not say
     */
    public record Entry(String file, int line, int column, boolean error, String words) {}

    private ShaderLog(Look.Source source, List<Entry> entries) {
        this.source = source;
        this.entries = entries;
    }

    public static ShaderLog of(Look.Source source, String log) {
        List<Entry> entries = new ArrayList<>();
        log.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && line.charAt(0) != 0)
                .forEach(line -> entries.add(new LogLine(line).entry(source)));
        return new ShaderLog(source, List.copyOf(entries));
    }

    public List<Entry> entries() {
        return entries;
    }

    /** The first error that has a line, else the first remark, as an error of the look. */
    public LookError error() {
        Entry worst = null;
        for (Entry entry : entries) {
            boolean placed = entry.file != null && entry.error;
            if (worst == null || (placed && !(worst.file != null && worst.error))) {
                worst = entry;
            }
        }
        if (worst == null) {
            return new LookError(source.file(), 0, 0, "the driver refused it without a word.");
        }
        String file = worst.file == null ? source.file() : worst.file;
        return new LookError(file, worst.line, worst.column, worst.words);
    }

    /** Every remark with its place, and the author's lines around it. */
    public String described() {
        StringBuilder text = new StringBuilder();
        for (Entry entry : entries) {
            if (entry.file == null) {
                text.append(source.file()).append(": ").append(entry.words).append('\n');
            } else {
                text.append(entry.file).append(':').append(entry.line);
                text.append(entry.column > 0 ? ":" + entry.column : "");
                text.append(": ").append(entry.words).append('\n').append(around(entry));
            }
        }
        return text.toString();
    }

    private String around(Entry entry) {
        return SourceLines.around(source.written().of(entry.file), entry.line);
    }
}
