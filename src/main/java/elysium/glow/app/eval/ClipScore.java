package elysium.glow.app.eval;

import elysium.glow.app.bench.Sheet;
import elysium.glow.app.eval.measure.Spread;
import elysium.glow.vision.Faces;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether as many people are seen in a clip as there are, and how still a still mouth is. */
final class ClipScore implements Score {
    private final Map<String, List<Integer>> truth;
    private final Spread right = new Spread();
    private final Spread jitter = new Spread();
    private final StillMouth[] mouths = new StillMouth[Faces.MOST + 1];
    private String clip = "";

    ClipScore(CsvTable table, String split) {
        truth = TruthRows.of(table, split, ClipScore::people);
    }

    static boolean isIn(CsvTable table) {
        return table.has("people");
    }

    private static int people(CsvTable.Row row) {
        double people = row.number("people");
        if (people < 0 || people > Faces.MOST || people != Math.rint(people)) {
            throw row.error(
                    "'people' takes 0 to %d, not %s.".formatted(Faces.MOST, row.text("people")));
        }
        return (int) people;
    }

    @Override
    public Set<String> files() {
        return truth.keySet();
    }

    @Override
    public void take(Seen seen) {
        if (!clip.equals(seen.file())) {
            clip = seen.file();
            java.util.Arrays.setAll(mouths, _ -> new StillMouth());
        }
        for (int people : truth.get(seen.file())) {
            right.add(seen.faces().size() == people ? 1 : 0);
        }
        for (SeenFace face : seen.faces()) {
            jitter.add(mouths[face.face().slot].next(seen.frame(), face.face().points));
        }
    }

    /** However many frames are gone, what is left of the film was not seen. */
    @Override
    public void miss(String file, long frame) {
        right.add(0);
    }

    @Override
    public List<Sheet> sheets() {
        Sheet sheet = new Sheet("clips", "mean", "median", "of");
        sheet.row("frames with the right number, %", 100 * right.mean(), Double.NaN, right.count());
        sheet.row("jitter of still mouths, % of eyes'", LipScore.row(jitter));
        return List.of(sheet);
    }
}
