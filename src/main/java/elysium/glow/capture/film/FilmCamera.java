package elysium.glow.capture.film;

import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Frame;
import elysium.glow.capture.Reel;
import elysium.glow.capture.y4m.Y4mReel;
import elysium.glow.ffmpeg.Ffmpeg;
import elysium.glow.ffmpeg.Film;
import elysium.glow.ffmpeg.FilmReader;
import elysium.glow.flow.UserError;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/** A film from a file, once or over and over. */
public final class FilmCamera implements Reel {
    private static final Set<String> FILMS =
            Set.of("mp4", "m4v", "mov", "mkv", "webm", "avi", "mpg", "mpeg", "y4m");

    private final Film film;
    private final FilmReader reader;
    private final String name;
    private Y4mReel reel;

    private FilmCamera(Film film, FilmReader reader) {
        this.film = film;
        this.reader = reader;
        name = film.file().getFileName().toString();
    }

    public static FilmCamera open(Ffmpeg ffmpeg, Path file, boolean looped) throws CameraLost {
        try {
            Film film = Film.of(ffmpeg, file);
            return new FilmCamera(film, FilmReader.film(ffmpeg, film, looped));
        } catch (UserError e) {
            throw new CameraLost(e.getMessage(), e);
        }
    }

    /** Whether a file has the name of a film. */
    public static boolean isFilm(Path file) {
        String name = file.toString();
        return FILMS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    public Film film() {
        return film;
    }

    @Override
    public double framesPerSecond() {
        return film.rate().perSecond();
    }

    @Override
    public Grab read(Frame frame, long timeoutNanos) throws CameraLost {
        try {
            if (reel == null) {
                reel = new Y4mReel(reader.frames(), name);
            }
            Grab grab = reel.read(frame, timeoutNanos);
            if (grab == Grab.FRAME) {
                frame.colours(false, film.isBt709());
            } else if (!reader.complaint().isEmpty() && frame.sequence() < 0) {
                throw new CameraLost(name + " can't be decoded: " + reader.complaint() + ".");
            }
            return grab;
        } catch (CameraLost e) {
            String complaint = reader.complaint();
            throw complaint.isEmpty()
                    ? e
                    : new CameraLost(name + " can't be decoded: " + complaint + ".", e);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() {
        reader.close();
    }
}
