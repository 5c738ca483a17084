package elysium.glow.app;

import elysium.glow.capture.Placement;

/**
 * What a film is to be.
 *
 * @param frames 0 for as many as the source has
 */
record FilmPlan(
        String preset,
        Size size,
        double framesPerSecond,
        long frames,
        long seed,
        Placement placement) {}
