package elysium.glow.app;

import elysium.glow.capture.Source;
import elysium.glow.flow.Clock;
import elysium.glow.flow.UserError;
import elysium.glow.mood.Sight;
import elysium.glow.show.Progress;
import elysium.glow.show.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code glow track}: what is seen in each frame of a source, as lines of JSON or as a film. */
@Command(
        name = "track",
        description =
                "Tells what is seen in each frame: contours and signals of every visitor, as lines"
                        + " of JSON, or drawn on the pictures.",
        mixinStandardHelpOptions = true)
final class TrackCommand implements Callable<Integer> {
    private static final String BROKEN_PIPE = "Broken pipe";
    private static final long USUAL_FRAMES = 300;

    @Mixin SourceOptions pictures;

    @Option(
            names = "--json",
            description = "a line of JSON for each frame, as without --out anyway")
    boolean json;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description =
                    "film.mp4, or numbered pictures such as dir/%%05d.png: what is seen, drawn")
    String out;

    @Option(names = "--frames", paramLabel = "N", description = "end after so many frames")
    long frames;

    @Option(names = "--settings", paramLabel = "FILE", description = "a settings file")
    Path settings;

    private volatile boolean interrupted;

    @Override
    public Integer call() {
        if (frames < 0) {
            throw UserError.usage("--frames takes 1 or more, not " + frames);
        }
        if (out != null && frames == 0) {
            pictures.once = true;
        }
        ShowPlan.Seen seen = Planning.of(settings).seen(pictures);
        if (out != null && frames == 0 && seen.source() instanceof Source.Sitters) {
            frames = USUAL_FRAMES;
        }
        try (Gaze gaze = new FilmStudio(System.err).gaze(seen);
                TrackLines lines = out == null || json ? TrackLines.toStandardOutput() : null) {
            if (out == null) {
                follow(gaze, lines, null);
            } else {
                shoot(gaze, lines);
            }
            return 0;
        } catch (IOException e) {
            if (BROKEN_PIPE.equals(e.getMessage())) {
                return 0; // the reader has gone, as with 'head'
            }
            throw UserError.failed("the lines can't be written: " + e.getMessage() + ".", e);
        }
    }

    private void shoot(Gaze gaze, TrackLines lines) throws IOException {
        Interruption interruption = Interruption.calls(() -> interrupted = true);
        try (TrackFilm film = new TrackFilm(out, gaze.framesPerSecond())) {
            if (follow(gaze, lines, film) == 0) {
                throw UserError.failed(gaze.name() + " gave no pictures, so there is no film.");
            }
        } finally {
            interruption.over();
        }
    }

    /** Returns how many frames there were. */
    private long follow(Gaze gaze, TrackLines lines, TrackFilm film) throws IOException {
        Sight sight = new Sight();
        long done = 0;
        boolean watched = film != null && lines == null && Terminal.watchesErrors();
        PrintStream terminal = watched ? System.err : null;
        try (Progress progress = new Progress(terminal, Clock.system(), frames)) {
            while (!interrupted && (frames == 0 || done < frames) && gaze.look(sight)) {
                if (lines != null) {
                    lines.add(sight);
                }
                if (film != null) {
                    film.add(sight);
                }
                progress.at(++done);
            }
        }
        return done;
    }
}
