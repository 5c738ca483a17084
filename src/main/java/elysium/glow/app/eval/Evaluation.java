package elysium.glow.app.eval;

import elysium.glow.app.bench.Sheet;
import elysium.glow.capture.CameraLost;
import elysium.glow.ffmpeg.Ffmpeg;
import elysium.glow.ffmpeg.Film;
import elysium.glow.flow.Clock;
import elysium.glow.flow.UserError;
import elysium.glow.show.Progress;
import elysium.glow.vision.SightTracker;
import elysium.glow.vision.StillSight;
import elysium.glow.vision.onnx.ShippedNetworks;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How the tracker did on a folder.
 *
 * @param sheets the scores; empty where nothing was known of the pictures
 * @param failures how many of the pictures or films could not be read to their end
 */
public record Evaluation(List<Sheet> sheets, int pictures, int failures) {
    /**
     * Looks at all that the plan names.
     *
     * @param terminal where somebody watches how far it has come, or null
     */
    public static Evaluation of(EvalPlan plan, PrintStream terminal) {
        Score score = TruthFile.score(plan.task(), plan.truth(), plan.split());
        Pictures pictures =
                new Pictures(plan.folder(), plan.task(), score == null ? Set.of() : score.files());
        Map<String, List<FaceBox>> starts = starts(plan, pictures);
        boolean clips = plan.task() == Task.CLIPS;
        long total = clips ? frames(pictures) : pictures.names().size();
        Clock clock = Clock.system();
        try (LineFile lines = new LineFile(plan.out());
                Progress progress = new Progress(terminal, clock, total)) {
            EvalRun run =
                    new EvalRun(() -> eye(plan.task(), clock), starts, score, lines, progress::at);
            if (clips) {
                run.clips(pictures);
            } else {
                run.pictures(pictures);
            }
            List<Sheet> sheets = score == null ? List.of() : new ArrayList<>(score.sheets());
            int all = pictures.names().size();
            if (score != null && run.failures() > 0) {
                sheets.add(unread(plan.task(), run.failures(), all));
            }
            return new Evaluation(sheets, all, run.failures());
        }
    }

    private static Sheet unread(Task task, int failures, int all) {
        String fate = task == Task.BACKGROUND ? "left out" : "counted as missed";
        Sheet sheet = new Sheet("what could not be read to the end, " + fate, "count", "of");
        return sheet.row(task == Task.CLIPS ? "films" : "pictures", failures, all);
    }

    private static Eye eye(Task task, Clock clock) {
        return task == Task.CLIPS
                ? new ClipEye(new SightTracker(ShippedNetworks::load, clock), clock)
                : new StillEye(task, new StillSight(ShippedNetworks.load(), clock));
    }

    private static Map<String, List<FaceBox>> starts(EvalPlan plan, Pictures pictures) {
        if (plan.boxes() == null) {
            return Map.of();
        }
        CsvTable table = CsvTable.read(plan.boxes());
        if (!FaceBox.isIn(table)) {
            throw UserError.usage(
                    "--boxes: %s needs the columns file, x1, y1, x2, y2".formatted(plan.boxes()));
        }
        Map<String, List<FaceBox>> starts = TruthRows.of(table, null, FaceBox::of);
        if (pictures.names().stream().noneMatch(starts::containsKey)) {
            throw UserError.usage(
                    "--boxes: %s names none of the pictures in %s"
                            .formatted(plan.boxes(), plan.folder()));
        }
        return starts;
    }

    private static long frames(Pictures films) {
        return Math.round(films.names().stream().mapToDouble(name -> frames(films, name)).sum());
    }

    /** About how many there are in a film, if it says how long it is; 0 if it can't be read. */
    private static double frames(Pictures films, String name) {
        try {
            Film film = Film.of(Ffmpeg.bundled(), films.path(name));
            return film.durationSeconds() * film.rate().perSecond();
        } catch (UserError | CameraLost e) {
            return 0; // its own line will say why
        }
    }
}
