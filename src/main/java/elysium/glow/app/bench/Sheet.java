package elysium.glow.app.bench;

import elysium.glow.json.JsonEdit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Figures under their names: a table for people, JSON for programs. */
public final class Sheet {
    private static final int LEAST_NAME_WIDTH = 34;

    private final String title;
    private final List<String> columns;
    private final List<Row> rows = new ArrayList<>();

    private record Row(String name, List<Double> figures) {}

    public Sheet(String title, String... columns) {
        this.title = title;
        this.columns = List.of(columns);
    }

    /** A row; NaN where there is nothing to tell. */
    public Sheet row(String name, double... figures) {
        rows.add(new Row(name, Arrays.stream(figures).boxed().toList()));
        return this;
    }

    public String text() {
        StringBuilder text = new StringBuilder(title).append('\n');
        int nameWidth = nameWidth();
        text.append(" ".repeat(nameWidth));
        columns.forEach(column -> text.append("%12s".formatted(column)));
        for (Row row : rows) {
            text.append('\n').append(("%-" + nameWidth + "s").formatted(row.name));
            for (int i = 0; i < row.figures.size(); i++) {
                double figure = row.figures.get(i);
                String form = countsOnly(i) ? "%12.0f" : "%12.3f";
                text.append(
                        Double.isNaN(figure)
                                ? "%12s".formatted("")
                                : String.format(Locale.ROOT, form, figure));
            }
        }
        return text.append('\n').toString();
    }

    /** Whether there are but whole numbers in a column. */
    private boolean countsOnly(int column) {
        return rows.stream()
                .filter(row -> row.figures.size() > column)
                .mapToDouble(row -> row.figures.get(column))
                .allMatch(figure -> Double.isNaN(figure) || figure == Math.rint(figure));
    }

    private int nameWidth() {
        int longest = rows.stream().mapToInt(row -> row.name.length()).max().orElse(0);
        return Math.max(LEAST_NAME_WIDTH, longest + 1);
    }

    public String json() {
        StringBuilder json = new StringBuilder("{\"title\":").append(quoted(title));
        json.append(",\"rows\":[");
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            json.append(i == 0 ? "" : ",").append("{\"name\":").append(quoted(row.name));
            for (int j = 0; j < row.figures.size(); j++) {
                double figure = row.figures.get(j);
                json.append(',').append(quoted(columns.get(j))).append(':');
                json.append(
                        Double.isFinite(figure)
                                ? String.format(Locale.ROOT, "%.4f", figure)
                                : "null");
            }
            json.append('}');
        }
        return json.append("]}").toString();
    }

    private static String quoted(String text) {
        return JsonEdit.quoted(text);
    }
}
