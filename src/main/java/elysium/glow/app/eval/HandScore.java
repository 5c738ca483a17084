package elysium.glow.app.eval;

import elysium.glow.app.bench.Sheet;
import elysium.glow.app.eval.measure.Correlation;
import elysium.glow.app.eval.measure.Outline;
import elysium.glow.app.eval.measure.Spread;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Mouths beside those that somebody drew by hand: contours that are right, spaced as they like. */
final class HandScore implements Score {
    private static final double SHUT_BELOW = 0.03;
    private static final Set<String> OPEN = Set.of("teeth", "open");
    private static final Set<String> CLOSED = Set.of("closed", "closed_smile");

    private final Map<String, List<Mouth>> truth;
    private final LipScore lips = new LipScore();
    private final Spread outerApart = new Spread();
    private final Spread innerApart = new Spread();
    private final Correlation bySign = new Correlation();
    private final Correlation asWritten = new Correlation();
    private final Spread closedBySign = new Spread();
    private final Spread closedAsWritten = new Spread();
    private int missed;

    private record Mouth(float[] points, boolean open) {}

    HandScore(CsvTable table, String split) {
        truth = TruthRows.of(table, split, HandScore::mouth);
    }

    static boolean isIn(CsvTable table) {
        return table.has("state", "x48", "y48", "x67", "y67");
    }

    private static Mouth mouth(CsvTable.Row row) {
        String state = row.text("state");
        if (!OPEN.contains(state) && !CLOSED.contains(state)) {
            throw row.error("'state' is closed, closed_smile, teeth or open, not '" + state + "'.");
        }
        return new Mouth(FacePoints.of(row, FacePoints.MOUTH), OPEN.contains(state));
    }

    @Override
    public Set<String> files() {
        return truth.keySet();
    }

    @Override
    public void take(Seen seen) {
        for (Mouth mouth : truth.get(seen.file())) {
            SeenFace face = seen.first();
            if (face == null) {
                missed++;
            } else {
                compare(mouth, face);
            }
        }
    }

    private void compare(Mouth mouth, SeenFace seen) {
        float[] found = seen.face().points;
        double percent = 100 / FacePoints.eyes(found);
        Outline outer = FacePoints.outer(mouth.points);
        Outline inner = FacePoints.inner(mouth.points);
        lips.addOuter(outer, seen.face());
        outerApart.add(percent * outer.apart(new Outline(seen.face().mouth.outer)));
        innerApart.add(percent * inner.apart(new Outline(seen.face().mouth.inner)));
        double open = FacePoints.openness(mouth.points);
        asWritten.add(open, seen.open());
        bySign.add(open, seen.face().glance.open);
        if (mouth.open) {
            lips.addInner(inner, seen.face());
        } else {
            closedAsWritten.add(seen.open());
            closedBySign.add(seen.face().glance.open);
        }
    }

    @Override
    public List<Sheet> sheets() {
        double none = Double.NaN;
        Sheet sheet = lips.sheet("mouths beside those drawn by hand", "open");
        sheet.row("outer lines apart, % of the eyes'", LipScore.row(outerApart));
        sheet.row("inner lines apart, % of the eyes'", LipScore.row(innerApart));
        sheet.row("'open', correlation", asWritten.r(), none, asWritten.count());
        sheet.row("the network's own sign, correlation", bySign.r(), none, bySign.count());
        sheet.row("closed, 'open' below .03, %", shut(closedAsWritten));
        sheet.row("closed, own sign below .03, %", shut(closedBySign));
        sheet.row("faces not seen", none, none, missed);
        return List.of(sheet);
    }

    private static double[] shut(Spread closed) {
        return new double[] {100 * closed.below(SHUT_BELOW), Double.NaN, closed.count()};
    }
}
