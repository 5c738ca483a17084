package elysium.glow.app.shader;

import elysium.glow.isf.LookText;
import elysium.glow.trial.Verdict;
import java.nio.file.Path;

/**
 * One look that was checked.
 *
 * @param text null if it could not be read
 * @param picture where its last frame lies, or null
 */
record Checked(Path file, LookText text, Verdict verdict, Path picture) {
    boolean hasFailed(boolean strict) {
        return strict
                ? verdict.grade() != elysium.glow.trial.Grade.OK
                : verdict.grade().isFailure();
    }
}
