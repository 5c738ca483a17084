package elysium.glow.app.bench;

import elysium.glow.json.JsonEdit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Figures under their names: a table for people, JSON for programs. */
public final class Sheet {
    private static final int NAME_WIDTH = 34;

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
        text.append(" ".repeat(NAME_WIDTH));
        columns.forEach(column -> text.append("%12s".formatted(column)));
        for (Row row : rows) {
            text.append('\n').append(("%-" + NAME_WIDTH + "s").formatted(row.name));
            for (double figure : row.figures) {
                text.append(
                        Double.isNaN(figure)
                                ? "%12s".formatted("")
                                : String.format(Locale.ROOT, "%12.3f", figure));
            }
        }
        return text.append('\n').toString();
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
