package elysium.glow.app.shader;

import elysium.glow.trial.Order.Canvas;
import java.nio.file.Path;
import java.util.List;

/**
 * What is to be checked, and how.
 *
 * @param image for every image input, or null
 * @param values the file of values, or null
 * @param out the folder for pictures, or null
 * @param strict whether whatever is not ok has failed
 */
public record CheckPlan(
        List<Path> looks,
        Canvas canvas,
        Path image,
        Path values,
        Path out,
        boolean strict,
        boolean json) {}
