package elysium.glow.vision.onnx.own;

import elysium.glow.vision.onnx.Model;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Which output of a model holds the points, and how they lie in it.
 *
 * @param step from one point's numbers to the next one's
 * @param down from how far across a point is to how far down
 */
record PointsOutput(String name, long[] shape, Layout layout, int step, int down) {
    private static final int LEAST_NUMBERS = 2;
    private static final int MOST_NUMBERS = 3;

    /** The one that fits a layout that is said, named by the file, or known. */
    static PointsOutput of(
            Model model, Map<String, long[]> outputs, Description said, String file) {
        Layout meant = said.layout() == null ? Layouts.in(file) : said.layout();
        List<Layout> layouts = meant == null ? Layouts.ALL : List.of(meant);
        List<PointsOutput> fitting = new ArrayList<>();
        for (Map.Entry<String, long[]> output : outputs.entrySet()) {
            boolean asked =
                    said.points().output() == null
                            || said.points().output().equals(output.getKey());
            PointsOutput points = asked ? fit(output.getKey(), output.getValue(), layouts) : null;
            if (points != null) {
                fitting.add(points);
            }
        }
        if (fitting.isEmpty()) {
            throw model.misfit(
                    "it gives %s, and %s was expected"
                            .formatted(described(outputs), wanted(said, meant)));
        }
        if (fitting.size() > 1) {
            String names = String.join(", ", fitting.stream().map(PointsOutput::name).toList());
            throw model.misfit(
                    "points may lie in "
                            + names
                            + "; say which in the JSON beside it: \"points\": {\"output\": …}");
        }
        return fitting.getFirst();
    }

    private static PointsOutput fit(String name, long[] shape, List<Layout> layouts) {
        for (Layout layout : layouts) {
            for (int numbers = LEAST_NUMBERS; numbers <= MOST_NUMBERS; numbers++) {
                if (count(shape) == (long) layout.points() * numbers && isLaid(shape, layout)) {
                    boolean apart = shape[shape.length - 1] == layout.points();
                    return apart
                            ? new PointsOutput(name, shape, layout, 1, layout.points())
                            : new PointsOutput(name, shape, layout, numbers, 1);
                }
            }
        }
        return null;
    }

    /** In a row, or in rows of points, or across and down apart; a picture of heat is neither. */
    private static boolean isLaid(long[] shape, Layout layout) {
        long last = shape[shape.length - 1];
        long before = shape.length < 2 ? 1 : shape[shape.length - 2];
        boolean row = last >= (long) LEAST_NUMBERS * layout.points();
        boolean rows = before == layout.points() && last <= MOST_NUMBERS;
        boolean apart = last == layout.points() && before <= MOST_NUMBERS;
        return row || rows || apart;
    }

    static long count(long... shape) {
        return Arrays.stream(shape).reduce(1, (all, side) -> all * side);
    }

    private static String wanted(Description said, Layout meant) {
        String name = said.points().output();
        String where = name == null ? "" : " in '" + name + "'";
        return meant == null
                ? "68, 98, 106, 468 or 478 points of 2 or 3 numbers each" + where
                : "the %d points of %s, 2 or 3 numbers each%s"
                        .formatted(meant.points(), meant.name(), where);
    }

    static String described(Map<String, long[]> outputs) {
        List<String> words = new ArrayList<>();
        outputs.forEach((name, shape) -> words.add("'" + name + "' " + Arrays.toString(shape)));
        return words.isEmpty() ? "no numbers" : String.join(", ", words);
    }
}
