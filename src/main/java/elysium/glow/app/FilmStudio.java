package elysium.glow.app;

import elysium.glow.capture.Camera;
import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Placement;
import elysium.glow.capture.Reel;
import elysium.glow.capture.choice.LiveCameras;
import elysium.glow.capture.choice.Reels;
import elysium.glow.ffmpeg.Ffmpeg;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.flow.UserError;
import elysium.glow.mood.ReadingKind;
import elysium.glow.mood.Seer;
import elysium.glow.show.Headless;
import elysium.glow.show.Progress;
import elysium.glow.show.Recording;
import elysium.glow.show.Terminal;
import elysium.glow.vision.FaceTracker;
import java.io.PrintStream;

/** Makes films: opens the reel, the context and the recording, and closes them in any case. */
final class FilmStudio {
    private final PrintStream words;
    private final Clock clock = Clock.system();

    FilmStudio(PrintStream words) {
        this.words = words;
    }

    /** Returns how many frames it came to. */
    long shoot(FilmPlan plan, ShowPlan.Seen seen, String out) {
        try (LockStep eyes = eyes(seen);
                Headless headless = new Headless()) {
            Film film = new Film(plan, eyes, headless.scope());
            Interruption interruption = Interruption.calls(film::interrupt);
            try {
                return shoot(film, plan, out);
            } catch (UserError e) {
                if (!interruption.hasCome()) {
                    throw e;
                }
                words.println("glow: interrupted: " + e.getMessage());
                return film.made();
            } finally {
                film.close();
                interruption.over();
            }
        }
    }

    private long shoot(Film film, FilmPlan plan, String out) {
        try (Recording recording = recording(plan, out);
                Progress progress = progress(plan)) {
            film.shoot(recording, progress);
        }
        long made = film.made();
        if (film.isInterrupted()) {
            words.println("glow: interrupted: " + name(out) + " has " + made + " frames.");
        } else if (made == 0) {
            throw UserError.failed(film.source() + " gave no pictures, so there is no film.");
        }
        return made;
    }

    private static String name(String out) {
        return out.equals(Recording.STANDARD_OUTPUT) ? "the film" : out;
    }

    /** The reel of a source, seen frame by frame. */
    LockStep eyes(ShowPlan.Seen seen) {
        return new LockStep(reel(seen), seer(seen));
    }

    /** A reel as it is, seen frame by frame by that tracker. */
    LockStep eyes(Reel reel, TrackerChoice tracker) {
        Placement.Turn turn = Placement.PLAIN.turn();
        return new LockStep(reel, seer(tracker.open(turn, clock), ReadingKind.EMOTION));
    }

    private static Reel reel(ShowPlan.Seen seen) {
        try {
            return new Reels(seen.wishes()).open(seen.source());
        } catch (CameraLost e) {
            throw UserError.failed(e.getMessage(), e);
        }
    }

    /** A source seen as fast as it comes: a camera at its own speed, else every frame in turn. */
    Gaze gaze(ShowPlan.Seen seen) {
        if (!seen.source().isLive()) {
            return new Gaze(reel(seen), seer(seen));
        }
        try {
            Camera camera = new LiveCameras(seen.wishes(), clock).open(seen.source());
            return new Gaze(camera, seer(seen));
        } catch (CameraLost e) {
            throw UserError.failed(e.getMessage(), e);
        }
    }

    private Seer seer(ShowPlan.Seen seen) {
        return seer(seen.tracker().open(seen.placement().turn(), clock), seen.reading());
    }

    private Seer seer(FaceTracker tracker, ReadingKind reading) {
        return new Seer(tracker, new Faults(clock, LogFile.FAULTS), clock, reading);
    }

    private static Recording recording(FilmPlan plan, String out) {
        Recording.Shape shape =
                new Recording.Shape(
                        plan.size().width(), plan.size().height(), plan.framesPerSecond());
        return Recording.to(out, shape, Ffmpeg::bundled);
    }

    private Progress progress(FilmPlan plan) {
        PrintStream terminal = Terminal.watchesErrors() ? words : null;
        return new Progress(terminal, clock, plan.frames());
    }
}
