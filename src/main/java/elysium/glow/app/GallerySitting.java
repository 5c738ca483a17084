package elysium.glow.app;

import elysium.glow.app.gallery.Chosen;
import elysium.glow.app.gallery.Visit;
import elysium.glow.capture.Wishes;
import elysium.glow.capture.sitters.SitterCamera;
import elysium.glow.ffmpeg.Ffmpeg;
import elysium.glow.flow.UserError;
import elysium.glow.preset.PresetFile;
import elysium.glow.show.Recording;
import elysium.glow.show.SeamlessLoop;
import elysium.glow.show.Snapshot;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** One preset with the gallery's visitors before it: its stills, and its loop. */
final class GallerySitting {
    private static final int WIDEST_CAMERA = 960;

    /** What is done after each frame. */
    @FunctionalInterface
    interface Drawn {
        void frame();
    }

    private final Take.How how;
    private final double loopSeconds;
    private final boolean looped;
    private final Drawn drawn;

    /** How the pictures are made, in words: others mean other pictures. */
    GallerySitting(Take.How how, double loopSeconds, boolean looped, Drawn drawn) {
        this.how = how;
        this.loopSeconds = loopSeconds;
        this.looped = looped;
        this.drawn = drawn;
    }

    /** How many frames one preset takes. */
    long frames() {
        return frames(Visit.alone(loopSeconds)) + frames(Visit.crowd());
    }

    private long frames(Visit visit) {
        return Math.round(visit.seconds() * how.framesPerSecond());
    }

    /** Draws all of it into the folder. */
    void draw(PresetFile preset, Path folder) {
        Path film = folder.resolve("loop.mp4");
        if (!looped) {
            discard(film);
        }
        Visit alone = Visit.alone(loopSeconds);
        if (looped) {
            Recording.Shape shape =
                    new Recording.Shape(
                            how.size().width(), how.size().height(), how.framesPerSecond());
            try (Recording recording = Recording.to(film.toString(), shape, Ffmpeg::bundled)) {
                draw(preset, alone, folder, recording);
            }
        } else {
            draw(preset, alone, folder, null);
        }
        draw(preset, Visit.crowd(), folder, null);
    }

    private static void discard(Path film) {
        try {
            Files.deleteIfExists(film);
        } catch (IOException e) {
            throw UserError.failed("the loop " + film + " can't be removed.", e);
        }
    }

    private void draw(PresetFile preset, Visit visit, Path folder, Recording recording) {
        Chosen chosen = new Chosen(visit);
        try (Take take = new Take(preset, how, camera(visit))) {
            SeamlessLoop loop = recording == null ? null : loop(visit, recording);
            long frames = frames(visit);
            for (long i = 0; i < frames; i++) {
                double seconds = i / how.framesPerSecond();
                ByteBuffer picture = take.film().next();
                chosen.offer(seconds, take.film().sight().frame.truth(), picture);
                if (loop != null && seconds >= visit.loop().from() - Visit.lead(loopSeconds)) {
                    loop.add(picture);
                }
                drawn.frame();
            }
        }
        chosen.each(
                (still, rgba) ->
                        Snapshot.write(folder.resolve(still.word() + ".png"), rgba, how.area()));
    }

    private SeamlessLoop loop(Visit visit, Recording recording) {
        int lead = (int) Math.round(Visit.lead(loopSeconds) * how.framesPerSecond());
        int length = (int) Math.round(visit.loop().seconds() * how.framesPerSecond());
        return new SeamlessLoop(lead, length, recording::add);
    }

    /** As wide as the show, so that what looks see of it is as sharp as the show is. */
    private SitterCamera camera(Visit visit) {
        Size size = how.size();
        double scale = Math.min(1, WIDEST_CAMERA / (double) Math.max(size.width(), size.height()));
        int width = Math.max(Size.LEAST, (int) Math.round(size.width() * scale));
        int height = Math.max(Size.LEAST, (int) Math.round(size.height() * scale));
        Wishes wishes = Wishes.NONE.size(width, height).rate(how.framesPerSecond());
        return new SitterCamera(visit.casting(), wishes);
    }
}
