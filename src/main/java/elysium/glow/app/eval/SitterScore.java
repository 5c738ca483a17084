package elysium.glow.app.eval;

import elysium.glow.app.bench.Sheet;
import elysium.glow.app.eval.measure.Correlation;
import elysium.glow.app.eval.measure.Outline;
import elysium.glow.app.eval.measure.Spread;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Faces beside the sitter's exact truth: points, lips, teeth, openness. */
final class SitterScore implements Score {
    private static final double SAME_FACE_OVERLAP = 0.3;
    private static final double OPEN_FROM = 0.03;
    private static final double IN_VIEW = 0.5;

    private final Map<String, List<SitterFace>> truth;
    private final Spread mouth = new Spread();
    private final Spread all = new Spread();
    private final MaskScore masks;
    private final Spread teethShare = new Spread();
    private final LipScore lips = new LipScore();
    private final Correlation bySign = new Correlation();
    private final Correlation asWritten = new Correlation();
    private int there;
    private int missed;
    private int extra;

    SitterScore(Path file) {
        masks = new MaskScore(file.toAbsolutePath().getParent());
        truth = SitterFace.readAll(file);
    }

    @Override
    public Set<String> files() {
        return truth.keySet();
    }

    @Override
    public void take(Seen seen) {
        List<SitterFace> faces = truth.get(seen.file());
        List<FaceBox> boxes = faces.stream().map(SitterFace::box).toList();
        List<FaceBox> found = seen.faces().stream().map(SeenFace::box).toList();
        Pairing pairing = new Pairing(boxes, found, SAME_FACE_OVERLAP);
        extra += found.size();
        for (int i = 0; i < faces.size(); i++) {
            there++;
            if (pairing.partner(i) < 0) {
                missed++;
            } else {
                extra--;
                compare(seen, faces.get(i), seen.faces().get(pairing.partner(i)));
            }
        }
    }

    private void compare(Seen picture, SitterFace face, SeenFace seen) {
        if (face.visible() < IN_VIEW) {
            return;
        }
        double percent = 100 / FacePoints.eyes(face.points());
        float[] found = seen.face().points;
        mouth.add(percent * FacePoints.apart(face.points(), found, FacePoints.MOUTH));
        all.add(percent * FacePoints.apart(face.points(), found, 0));
        lips.addOuter(new Outline(face.outer()), seen.face());
        masks.add(picture, face, seen);
        double open = FacePoints.openness(face.points());
        if (open >= OPEN_FROM) {
            lips.addInner(new Outline(face.inner()), seen.face());
            teethShare.add(Math.abs(face.teeth() - seen.face().mouth.teeth));
        }
        asWritten.add(open, seen.open());
        bySign.add(open, seen.face().glance.open);
    }

    @Override
    public List<Sheet> sheets() {
        double none = Double.NaN;
        Sheet sheet = lips.sheet("the sitter's faces whose mouth is in view", "open");
        sheet.row("mouth points, % of the eyes'", LipScore.row(mouth));
        sheet.row("all points, % of the eyes'", LipScore.row(all));
        masks.rows(sheet);
        sheet.row("share of teeth, off by", LipScore.row(teethShare));
        sheet.row("'open', correlation", asWritten.r(), none, asWritten.count());
        sheet.row("the network's own sign, correlation", bySign.r(), none, bySign.count());
        sheet.row("faces not seen", none, none, missed);
        sheet.row("faces too many", none, none, extra);
        return List.of(sheet.row("faces there", none, none, there));
    }
}
