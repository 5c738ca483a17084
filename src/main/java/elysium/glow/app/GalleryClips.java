package elysium.glow.app;

import elysium.glow.capture.CameraLost;
import elysium.glow.capture.film.FilmCamera;
import elysium.glow.ffmpeg.Ffmpeg;
import elysium.glow.flow.Sha256;
import elysium.glow.flow.UserError;
import elysium.glow.mood.Signal;
import elysium.glow.preset.PresetFile;
import elysium.glow.show.Snapshot;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Films of people before whom presets are drawn: of each the frame in which somebody smiles most.
 */
record GalleryClips(List<Path> films) {
    private static final long FRAMES = 180;
    private static final long RUN_IN = 60;

    /** Those of a folder, in the order of their names; none for null. */
    static GalleryClips in(Path folder) {
        if (folder == null) {
            return new GalleryClips(List.of());
        }
        if (!Files.isDirectory(folder)) {
            throw UserError.usage("--clips takes a folder of films, and " + folder + " is none.");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            List<Path> films = entries.filter(FilmCamera::isFilm).sorted().toList();
            if (films.isEmpty()) {
                throw UserError.failed("there are no films in the folder " + folder + ".");
            }
            return new GalleryClips(films);
        } catch (IOException e) {
            throw UserError.failed("the folder " + folder + " can't be read.", e);
        }
    }

    /** How many frames one preset takes. */
    long frames() {
        return FRAMES * films.size();
    }

    /** Under what their pictures lie. */
    List<String> names() {
        return films.stream().map(GalleryClips::name).toList();
    }

    private static String name(Path film) {
        String name = film.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    /** What the films are, in words: others mean other pictures. */
    String words() {
        StringBuilder words = new StringBuilder("people " + FRAMES + " " + RUN_IN);
        try {
            for (Path film : films) {
                words.append(' ').append(Sha256.of(Files.readAllBytes(film)));
            }
        } catch (IOException e) {
            throw UserError.failed("the films of people can't be read.", e);
        }
        return words.toString();
    }

    /** Draws a picture of each into the folder. */
    void draw(PresetFile preset, Take.How how, Path folder, GallerySitting.Drawn drawn) {
        for (Path film : films) {
            ByteBuffer best =
                    ByteBuffer.allocateDirect(4 * how.size().width() * how.size().height());
            try (Take take = new Take(preset, how, open(film))) {
                float broadest = Float.NEGATIVE_INFINITY;
                for (long i = 0; i < FRAMES; i++) {
                    ByteBuffer picture = take.film().next();
                    float smile = take.film().sight().reading.room(Signal.ANY_SMILE);
                    if (i >= RUN_IN && smile >= broadest) {
                        broadest = smile;
                        best.put(0, picture, 0, picture.capacity());
                    }
                    drawn.frame();
                }
            }
            Snapshot.write(folder.resolve(name(film) + ".png"), best, how.area());
        }
    }

    private static FilmCamera open(Path film) {
        try {
            return FilmCamera.open(Ffmpeg.bundled(), film, true);
        } catch (CameraLost e) {
            throw UserError.failed(e.getMessage(), e);
        }
    }
}
