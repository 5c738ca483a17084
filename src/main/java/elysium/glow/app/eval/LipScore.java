package elysium.glow.app.eval;

import elysium.glow.app.bench.Sheet;
import elysium.glow.app.eval.measure.Outline;
import elysium.glow.app.eval.measure.Spread;
import elysium.glow.vision.Face;

/**
 * How much of the lips' outlines, true and seen, overlaps: of the smooth contour that the light
 * follows, and of the straight lines between the points.
 */
final class LipScore {
    private final Spread outerContour = new Spread();
    private final Spread outerPoints = new Spread();
    private final Spread innerContour = new Spread();
    private final Spread innerPoints = new Spread();

    void addOuter(Outline truth, Face face) {
        outerContour.add(truth.overlap(new Outline(face.mouth.outer)));
        outerPoints.add(truth.overlap(FacePoints.outer(face.points)));
    }

    void addInner(Outline truth, Face face) {
        innerContour.add(truth.overlap(new Outline(face.mouth.inner)));
        innerPoints.add(truth.overlap(FacePoints.inner(face.points)));
    }

    /** Begins a sheet with the mean, the median and the number of what was compared. */
    Sheet sheet(String title, String which) {
        Sheet sheet = new Sheet(title, "mean", "median", "of");
        sheet.row("outer-lip IoU", row(outerContour));
        sheet.row("outer-lip IoU, by points", row(outerPoints));
        sheet.row("inner-lip IoU, " + which, row(innerContour));
        sheet.row("inner-lip IoU, " + which + ", by points", row(innerPoints));
        return sheet;
    }

    static double[] row(Spread spread) {
        return new double[] {spread.mean(), spread.median(), spread.count()};
    }
}
