package elysium.glow.app.eval;

import elysium.glow.app.bench.Sheet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Faces found in whole photographs beside the boxes of those that are there. */
final class FrameScore implements Score {
    /** Half of what detectors are held to, for these boxes hold more or less of the forehead. */
    private static final double SAME_FACE_OVERLAP = 0.3;

    private static final double[] SIZES = {56, 32, 0};

    private final Map<String, List<FaceBox>> truth;
    private final int[] there = new int[SIZES.length];
    private final int[] found = new int[SIZES.length];
    private int pictures;
    private int seenFaces;
    private int falseFaces;

    FrameScore(CsvTable table, String split) {
        truth = TruthRows.of(table, split, FaceBox::of);
    }

    @Override
    public Set<String> files() {
        return truth.keySet();
    }

    @Override
    public void take(Seen seen) {
        List<FaceBox> boxes = truth.get(seen.file());
        List<FaceBox> faces = seen.faces().stream().map(SeenFace::box).toList();
        Pairing pairing = new Pairing(boxes, faces, SAME_FACE_OVERLAP);
        int matched = 0;
        for (int i = 0; i < boxes.size(); i++) {
            int taken = pairing.partner(i) < 0 ? 0 : 1;
            matched += taken;
            for (int size = 0; size < SIZES.length; size++) {
                if (boxes.get(i).longerSide() >= SIZES[size]) {
                    there[size]++;
                    found[size] += taken;
                }
            }
        }
        pictures++;
        seenFaces += faces.size();
        falseFaces += faces.size() - matched;
    }

    @Override
    public List<Sheet> sheets() {
        Sheet sheet = new Sheet("faces in photographs", "recall", "count", "of");
        for (int i = 0; i < SIZES.length; i++) {
            String name = SIZES[i] == 0 ? "of any size" : "from %.0f px on".formatted(SIZES[i]);
            sheet.row("faces " + name, (double) found[i] / there[i], found[i], there[i]);
        }
        sheet.row("false faces", Double.NaN, falseFaces, seenFaces);
        return List.of(sheet.row("pictures", Double.NaN, pictures));
    }
}
