package elysium.glow.app;

import java.io.PrintStream;
import java.nio.file.Path;

/** What a machine without a display shows: a short film, and where it lies. */
final class ShortFilm {
    private static final Size SIZE = new Size(960, 540);
    private static final double RATE = 30;
    private static final long FRAMES = 240;

    private final ShowPlan plan;
    private final PrintStream words;

    ShortFilm(ShowPlan plan, PrintStream words) {
        this.plan = plan;
        this.words = words;
    }

    int shoot(String whyNoWindow) {
        Path file = Path.of("elysium-glow.mp4").toAbsolutePath();
        words.println("glow: " + whyNoWindow + " Making a short film instead ...");
        FilmPlan film =
                new FilmPlan(
                        plan.preset(),
                        SIZE,
                        RATE,
                        FRAMES,
                        1,
                        plan.seen().placement(),
                        plan.stats());
        new FilmStudio(words).shoot(film, plan.seen(), file.toString());
        words.println("glow: the film lies at " + file);
        return 0;
    }
}
