package elysium.glow.app.eval;

import elysium.glow.flow.UserError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/** The rows of a table by the picture that they speak of, in the order of the pictures' names. */
final class TruthRows {
    private static final String FILE = "file";
    private static final String SPLIT = "split";

    private TruthRows() {}

    /**
     * What the rows say; a row that says null still names its picture.
     *
     * @param split the part of the table to keep, or null for all of it
     */
    static <T> Map<String, List<T>> of(
            CsvTable table, String split, Function<CsvTable.Row, T> saying) {
        Map<String, List<T>> byFile = new TreeMap<>();
        TreeSet<String> splits = new TreeSet<>();
        for (CsvTable.Row row : table.rows()) {
            if (split != null && !split.equals(splitOf(table, row))) {
                splits.add(row.text(SPLIT));
                continue;
            }
            List<T> said = byFile.computeIfAbsent(nameIn(row), _ -> new ArrayList<>());
            T one = saying.apply(row);
            if (one != null) {
                said.add(one);
            }
        }
        if (byFile.isEmpty()) {
            throw UserError.usage(
                    "--split %s: %s has no such rows; its splits are %s"
                            .formatted(split, table.file(), String.join(", ", splits)));
        }
        return byFile;
    }

    private static String splitOf(CsvTable table, CsvTable.Row row) {
        if (!table.has(SPLIT)) {
            throw UserError.usage("--split: %s has no column 'split'".formatted(table.file()));
        }
        return row.text(SPLIT);
    }

    private static String nameIn(CsvTable.Row row) {
        String name = row.text(FILE);
        if (name.isEmpty()) {
            throw row.error("'file' must name a picture.");
        }
        return name;
    }
}
