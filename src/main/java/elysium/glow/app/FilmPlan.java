package elysium.glow.app;

import elysium.glow.capture.Placement;
import java.nio.file.Path;

/**
 * What a film is to be.
 *
 * @param frames 0 for as many as the source has
 * @param sound the file that looks and routes hear; null for silence
 * @param stats where a line of figures a second goes; null for nowhere
 */
record FilmPlan(
        String preset,
        Size size,
        double framesPerSecond,
        long frames,
        long seed,
        Placement placement,
        Path sound,
        Path stats) {}
