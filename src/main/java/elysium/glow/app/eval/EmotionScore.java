package elysium.glow.app.eval;

import elysium.glow.app.bench.Sheet;
import elysium.glow.app.eval.measure.Confusion;
import elysium.glow.app.eval.measure.Correlation;
import elysium.glow.app.eval.measure.Ranking;
import elysium.glow.vision.Glance;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Smiles and expressions beside labels: how much of a smile, and which of four classes. */
final class EmotionScore implements Score {
    private static final List<String> NAMES = Glance.CLASS_NAMES;
    private static final double MOST_LEVEL = 2;

    private final Map<String, List<Label>> truth;
    private final Smiles asWritten = new Smiles();
    private final Smiles chances = new Smiles();
    private final Smiles levels = new Smiles();
    private final Confusion classes = new Confusion(Glance.CLASSES);
    private int missed;

    /** A class below 0 and a figure that is not a number are unknown. */
    private record Label(int kind, double smile, double level) {}

    EmotionScore(CsvTable table, String split) {
        truth = TruthRows.of(table, split, EmotionScore::label);
    }

    static boolean isIn(CsvTable table) {
        return table.has("emotion", "smile_label", "smile_level");
    }

    private static Label label(CsvTable.Row row) {
        return new Label(
                kind(row), figure(row, "smile_label", 1), figure(row, "smile_level", MOST_LEVEL));
    }

    private static double figure(CsvTable.Row row, String column, double most) {
        if (row.text(column).isEmpty()) {
            return Double.NaN;
        }
        double figure = row.number(column);
        if (figure < 0 || figure > most) {
            throw row.error("'%s' takes 0 to %.0f, not %s.".formatted(column, most, figure));
        }
        return figure;
    }

    private static int kind(CsvTable.Row row) {
        String emotion = row.text("emotion");
        return switch (emotion) {
            case "neutral" -> Glance.NEUTRAL;
            case "happiness" -> Glance.HAPPINESS;
            case "surprise" -> Glance.SURPRISE;
            case "negative", "anger", "sadness", "disgust", "fear", "contempt" -> Glance.NEGATIVE;
            case "" -> -1;
            default -> throw row.error("'" + emotion + "' is no emotion that is known here.");
        };
    }

    @Override
    public Set<String> files() {
        return truth.keySet();
    }

    @Override
    public void take(Seen seen) {
        for (Label label : truth.get(seen.file())) {
            SeenFace face = seen.first();
            if (face == null) {
                missed++;
            } else {
                compare(label, face);
            }
        }
    }

    private void compare(Label label, SeenFace seen) {
        Glance glance = seen.face().glance;
        asWritten.add(label, seen.smile());
        chances.add(label, glance.smile);
        levels.add(label, glance.level);
        if (label.kind >= 0 && glance.known()) {
            classes.add(label.kind, likeliest(glance.classes));
        }
    }

    private static int likeliest(float[] chances) {
        int best = 0;
        for (int i = 1; i < chances.length; i++) {
            best = chances[i] > chances[best] ? i : best;
        }
        return best;
    }

    @Override
    public List<Sheet> sheets() {
        Sheet sheet = new Sheet("smiles beside labels", "AUC", "labels", "level, r", "levels");
        asWritten.row("'smile' as written", sheet);
        chances.row("the network's chance of teeth", sheet);
        levels.row("the network's level", sheet);
        return List.of(sheet.row("faces not seen", Double.NaN, missed), confusion());
    }

    private Sheet confusion() {
        Sheet sheet =
                new Sheet(
                        "four classes: rows are labels, columns what was seen",
                        NAMES.get(0),
                        NAMES.get(1),
                        NAMES.get(2),
                        NAMES.get(3),
                        "recall");
        for (int truth = 0; truth < NAMES.size(); truth++) {
            sheet.row(
                    NAMES.get(truth),
                    classes.count(truth, 0),
                    classes.count(truth, 1),
                    classes.count(truth, 2),
                    classes.count(truth, 3),
                    classes.recall(truth));
        }
        double none = Double.NaN;
        return sheet.row("balanced accuracy", none, none, none, none, classes.balanced());
    }

    /** One figure for a smile, beside both kinds of labels. */
    private static final class Smiles {
        private final Ranking ranking = new Ranking();
        private final Correlation correlation = new Correlation();

        void add(Label label, double figure) {
            if (!Double.isNaN(label.smile)) {
                ranking.add(figure, label.smile > 0.5);
            }
            correlation.add(label.level, figure);
        }

        void row(String name, Sheet sheet) {
            sheet.row(name, ranking.area(), ranking.count(), correlation.r(), correlation.count());
        }
    }
}
