package elysium.glow.app;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** What a machine without a display shows: a short film, and where it lies. */
final class ShortFilm {
    private static final String NAME = "elysium-glow";
    private static final String ENDING = ".mp4";
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
        Path file = free(Path.of("").toAbsolutePath());
        words.println("glow: " + whyNoWindow + " Making a short film instead ...");
        ShowPlan.Seen seen = StandIn.of(plan.seen(), words);
        FilmPlan film =
                new FilmPlan(
                        plan.preset(),
                        SIZE,
                        RATE,
                        FRAMES,
                        1,
                        seen.placement(),
                        Film.sound(plan.heard(), words),
                        plan.stats());
        new FilmStudio(words).shoot(film, seen, file.toString());
        words.println("glow: the film lies at " + file);
        return 0;
    }

    /** The first name in the folder that nothing has yet. */
    static Path free(Path folder) {
        Path file = folder.resolve(NAME + ENDING);
        for (int i = 2; Files.exists(file, LinkOption.NOFOLLOW_LINKS); i++) {
            file = folder.resolve(NAME + "-" + i + ENDING);
        }
        return file;
    }
}
