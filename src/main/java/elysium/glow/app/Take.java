package elysium.glow.app;

import elysium.glow.capture.Placement;
import elysium.glow.capture.Reel;
import elysium.glow.preset.PresetFile;
import elysium.glow.show.Area;
import elysium.glow.show.Headless;

/** A preset before one reel, drawn frame by frame in a context of its own. */
final class Take implements AutoCloseable {
    private static final long SEED = 1;

    /** How it is drawn. */
    record How(Size size, double framesPerSecond, TrackerChoice tracker) {
        Area area() {
            return new Area(0, 0, size.width(), size.height());
        }
    }

    private final LockStep eyes;
    private final Headless headless;
    private final Film film;

    Take(PresetFile preset, How how, Reel reel) {
        FilmPlan plan =
                new FilmPlan(
                        preset.path().toString(),
                        how.size(),
                        how.framesPerSecond(),
                        0,
                        SEED,
                        Placement.PLAIN,
                        null,
                        null);
        eyes = new FilmStudio(System.err).eyes(reel, how.tracker());
        headless = opened(eyes);
        film = filmed(plan, eyes, headless);
    }

    private static Headless opened(LockStep eyes) {
        try {
            return new Headless();
        } catch (RuntimeException | Error e) {
            eyes.close();
            throw e;
        }
    }

    private static Film filmed(FilmPlan plan, LockStep eyes, Headless headless) {
        try {
            return new Film(plan, eyes, headless.scope());
        } catch (RuntimeException | Error e) {
            headless.close();
            eyes.close();
            throw e;
        }
    }

    Film film() {
        return film;
    }

    @Override
    public void close() {
        try (eyes;
                headless) {
            film.close();
        }
    }
}
