package elysium.glow.app.eval;

import elysium.glow.flow.UserError;
import java.nio.file.Path;
import java.util.Set;

/** What a file of truth can score is told by its columns and by the task. */
public final class TruthFile {
    private TruthFile() {}

    /**
     * The score for a task.
     *
     * @param truth the file, or null if there is none
     * @param split the part of it to keep, or null for all
     * @return null where there is nothing to score by
     */
    static Score score(Task task, Path truth, String split) {
        if (truth == null) {
            return task == Task.BACKGROUND ? new BackgroundScore(Set.of()) : null;
        }
        if (truth.toString().endsWith(".jsonl")) {
            if (task != Task.LANDMARKS && task != Task.FRAMES) {
                throw misfit(task, truth, "a sitter's truth goes with landmarks or frames");
            }
            return new SitterScore(truth);
        }
        CsvTable table = CsvTable.read(truth);
        return switch (task) {
            case LANDMARKS -> points(table, truth, split);
            case EMOTION, SMILE64 -> {
                need(EmotionScore.isIn(table), task, truth, "emotion, smile_label, smile_level");
                yield new EmotionScore(table, split);
            }
            case FRAMES -> {
                need(FaceBox.isIn(table), task, truth, "x1, y1, x2, y2");
                yield new FrameScore(table, split);
            }
            case BACKGROUND ->
                    new BackgroundScore(TruthRows.of(table, split, row -> null).keySet());
            case CLIPS -> {
                need(ClipScore.isIn(table), task, truth, "people");
                yield new ClipScore(table, split);
            }
        };
    }

    private static Score points(CsvTable table, Path truth, String split) {
        if (HandScore.isIn(table)) {
            return new HandScore(table, split);
        }
        need(LandmarkScore.isIn(table), Task.LANDMARKS, truth, "x0, y0 … x67, y67");
        return new LandmarkScore(table, split);
    }

    private static void need(boolean there, Task task, Path truth, String columns) {
        if (!there) {
            throw misfit(task, truth, "it needs the columns file, " + columns);
        }
    }

    private static UserError misfit(Task task, Path truth, String why) {
        return UserError.usage(
                "--truth %s can't score the task %s: %s".formatted(truth, task.word(), why));
    }
}
