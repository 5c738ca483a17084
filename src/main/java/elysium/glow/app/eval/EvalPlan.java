package elysium.glow.app.eval;

import elysium.glow.flow.UserError;
import java.nio.file.Path;

/**
 * What is to be looked at, and where what is seen goes.
 *
 * @param boxes where faces are; null where they are to be found
 * @param truth what is known of the pictures, or null
 * @param split the part of the truth to keep; null for all of it
 */
public record EvalPlan(Task task, Path folder, Path boxes, Path truth, String split, Path out) {
    public EvalPlan {
        if (boxes != null && !task.takesBoxes()) {
            throw UserError.usage(
                    "--boxes: the task %s finds its faces itself".formatted(task.word()));
        }
        if (split != null && truth == null) {
            throw UserError.usage("--split is a part of --truth, which is not given");
        }
        if (split != null && truth.toString().endsWith(".jsonl")) {
            throw UserError.usage("--split: a sitter's truth has no column 'split'");
        }
        if (isSame(out, truth) || isSame(out, boxes)) {
            throw UserError.usage(
                    "--out would write over %s; name another file".formatted(out.getFileName()));
        }
    }

    private static boolean isSame(Path one, Path other) {
        return other != null
                && one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
