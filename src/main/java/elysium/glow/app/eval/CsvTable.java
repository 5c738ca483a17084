package elysium.glow.app.eval;

import elysium.glow.flow.FileError;
import elysium.glow.json.TextFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table in a text file: a header, then a row a line, with commas in between. */
final class CsvTable {
    private static final int MOST_BYTES = 64 << 20;

    private final String file;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    private CsvTable(String file, String text) {
        this.file = file;
        String[] lines = text.split("\\R", -1);
        int headed = 0;
        for (int i = 0; i < lines.length; i++) {
            String line =
                    i == 0 && lines[i].startsWith("\uFEFF") ? lines[i].substring(1) : lines[i];
            if (line.isBlank()) {
                continue;
            }
            List<String> fields = fields(line, i + 1);
            if (headed++ == 0) {
                head(fields, i + 1);
            } else {
                rows.add(new Row(fields, i + 1));
            }
        }
        if (rows.isEmpty()) {
            throw new FileError(file, 0, 0, "there are no rows under a header here.");
        }
    }

    static CsvTable read(Path path) {
        String file = path.toString();
        return new CsvTable(file, TextFile.utf8(file, TextFile.bytes(path, MOST_BYTES)));
    }

    private void head(List<String> names, int line) {
        for (String name : names) {
            if (columns.putIfAbsent(name.strip(), columns.size()) != null) {
                throw new FileError(file, line, 0, "the column '" + name + "' is here twice.");
            }
        }
    }

    /** Commas part fields, but not within quotes; a quote within quotes is written twice. */
    private List<String> fields(String line, int number) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                boolean twice = quoted && i + 1 < line.length() && line.charAt(i + 1) == '"';
                if (twice) {
                    field.append(line.charAt(++i));
                } else {
                    quoted = !quoted;
                }
            } else if (c == ',' && !quoted) {
                fields.add(field.toString());
                field.setLength(0);
            } else {
                field.append(c);
            }
        }
        if (quoted) {
            throw new FileError(file, number, 0, "a quote is opened here and never closed.");
        }
        fields.add(field.toString());
        return fields;
    }

    String file() {
        return file;
    }

    boolean has(String... names) {
        return columns.keySet().containsAll(List.of(names));
    }

    List<Row> rows() {
        return rows;
    }

    FileError error(String sentence) {
        return new FileError(file, 0, 0, sentence);
    }

    /** One line of the table, which knows its place in the file. */
    final class Row {
        private final List<String> fields;
        private final int line;

        private Row(List<String> fields, int line) {
            this.fields = fields;
            this.line = line;
            if (fields.size() != columns.size()) {
                throw error(
                        "there are %d fields here and %d in the header."
                                .formatted(fields.size(), columns.size()));
            }
        }

        String text(String column) {
            Integer place = columns.get(column);
            if (place == null) {
                throw CsvTable.this.error("there is no column '" + column + "'.");
            }
            return fields.get(place).strip();
        }

        double number(String column) {
            String text = text(column);
            try {
                double number = Double.parseDouble(text);
                if (Double.isFinite(number)) {
                    return number;
                }
            } catch (NumberFormatException e) {
                throw noNumber(column, text);
            }
            throw noNumber(column, text);
        }

        private FileError noNumber(String column, String text) {
            return error("'" + column + "' must be a number, not '" + text + "'.");
        }

        FileError error(String sentence) {
            return new FileError(file, line, 0, sentence);
        }
    }
}
