package elysium.glow.app.eval;

import elysium.glow.app.bench.Sheet;
import elysium.glow.app.eval.measure.Correlation;
import elysium.glow.app.eval.measure.Spread;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The 68 points of a face beside labelled ones, in % of the distance of the outer eye corners. */
final class LandmarkScore implements Score {
    private static final double OPEN_FROM = 0.1;
    private static final double FAR_OFF = 10;

    private final Map<String, List<float[]>> truth;
    private final Spread mouth = new Spread();
    private final Spread all = new Spread();
    private final LipScore lips = new LipScore();
    private final Correlation openness = new Correlation();
    private int missed;

    LandmarkScore(CsvTable table, String split) {
        truth = TruthRows.of(table, split, row -> FacePoints.of(row, 0));
    }

    static boolean isIn(CsvTable table) {
        return table.has("x0", "y0", "x48", "y48", "x67", "y67");
    }

    @Override
    public Set<String> files() {
        return truth.keySet();
    }

    @Override
    public void take(Seen seen) {
        for (float[] points : truth.get(seen.file())) {
            SeenFace face = seen.first();
            if (face == null) {
                missed++;
            } else {
                compare(points, face);
            }
        }
    }

    private void compare(float[] points, SeenFace seen) {
        double percent = 100 / FacePoints.eyes(points);
        float[] found = seen.face().points;
        mouth.add(percent * FacePoints.apart(points, found, FacePoints.MOUTH));
        all.add(percent * FacePoints.apart(points, found, 0));
        double open = FacePoints.openness(points);
        openness.add(open, FacePoints.openness(found));
        lips.addOuter(FacePoints.outer(points), seen.face());
        if (open >= OPEN_FROM) {
            lips.addInner(FacePoints.inner(points), seen.face());
        }
    }

    @Override
    public List<Sheet> sheets() {
        Sheet errors =
                new Sheet("errors, % of the eyes' distance", "mean", "median", "over 10 %", "of");
        errors.row("mouth points", row(mouth));
        errors.row("all points", row(all));
        errors.row("faces not seen", Double.NaN, Double.NaN, Double.NaN, missed);
        Sheet shapes = lips.sheet("lips beside the labels", "open mouths");
        shapes.row("openness, correlation", openness.r(), Double.NaN, openness.count());
        return List.of(errors, shapes);
    }

    private static double[] row(Spread spread) {
        double far = 100 * spread.above(FAR_OFF);
        return new double[] {spread.mean(), spread.median(), far, spread.count()};
    }
}
