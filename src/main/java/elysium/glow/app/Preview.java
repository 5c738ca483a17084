package elysium.glow.app;

import elysium.glow.capture.Placement;
import elysium.glow.capture.Source;
import elysium.glow.capture.Wishes;
import elysium.glow.ffmpeg.CacheFolder;
import elysium.glow.ffmpeg.Ffmpeg;
import elysium.glow.flow.UserError;
import elysium.glow.mood.ReadingKind;
import elysium.glow.mood.Signal;
import elysium.glow.preset.PresetFile;
import elysium.glow.preset.library.Fingerprint;
import elysium.glow.show.Area;
import elysium.glow.show.Headless;
import elysium.glow.show.Recording;
import elysium.glow.show.SeamlessLoop;
import elysium.glow.show.Snapshot;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.LongConsumer;

/**
 * What a preset looks like: a short loop of a sitter, and the picture in it where the sitter smiles
 * most. The same preset gives the same bytes.
 */
final class Preview {
    /** Until threads have grown, water is full of light, and the smile has begun: three seconds. */
    static final Recipe USUAL = new Recipe(new Size(480, 270), 45, 15, 60);

    private static final double RATE = 15;
    private static final long SEED = 1;

    private static final ShowPlan.Seen SITTER =
            new ShowPlan.Seen(
                    new Source.Sitters(3, 1),
                    null,
                    Wishes.NONE,
                    Placement.PLAIN,
                    ReadingKind.EMOTION,
                    new TrackerChoice.Truth());

    /**
     * How a preview is made.
     *
     * @param warming frames before the first that is taken
     * @param lead frames that the loop's end turns into
     */
    record Recipe(Size size, int warming, int lead, int length) {
        /** How many frames are drawn. */
        int frames() {
            return warming + lead + length;
        }
    }

    /** Where a preview lies: its picture, and its loop. */
    record Place(Path picture, Path loop) {
        static Place of(Path folder, String name) {
            return new Place(folder.resolve(name + ".png"), folder.resolve(name + ".mp4"));
        }

        boolean isThere() {
            return Files.isRegularFile(picture) && Files.isRegularFile(loop);
        }
    }

    private final Recipe recipe;
    private final LongConsumer progress;
    private long frames;

    /** Tells each frame that is done, over all previews that it makes. */
    Preview(Recipe recipe, LongConsumer progress) {
        this.recipe = recipe;
        this.progress = progress;
    }

    /**
     * Where it lies in the user's cache: under what it is made from, so that a preset that has
     * changed, or one of its looks, has none there yet.
     */
    static Place kept(PresetFile preset) {
        Path folder = CacheFolder.here().folder("previews");
        if (folder == null) {
            throw UserError.failed(
                    "no folder for previews can be written; set XDG_CACHE_HOME, or give --out.");
        }
        return Place.of(folder, fingerprint(preset));
    }

    private static String fingerprint(PresetFile preset) {
        String way = "%s %s %s %d".formatted(USUAL, RATE, SITTER.source().words(), SEED);
        return Fingerprint.of(preset, Places.shaders().resolve("passes"), way);
    }

    /** Counts one that need not be made. */
    void skip() {
        frames += recipe.frames();
        progress.accept(frames);
    }

    /** Makes the picture, and the loop beside it. */
    void make(PresetFile preset, Place place) {
        Size size = recipe.size();
        FilmPlan plan =
                new FilmPlan(
                        preset.path().toString(),
                        size,
                        RATE,
                        0,
                        SEED,
                        SITTER.placement(),
                        null,
                        null);
        Recording.Shape shape = new Recording.Shape(size.width(), size.height(), RATE);
        ByteBuffer best = ByteBuffer.allocateDirect(4 * size.width() * size.height());
        try (LockStep eyes = new FilmStudio(System.err).eyes(SITTER);
                Headless headless = new Headless();
                Recording recording =
                        Recording.to(place.loop().toString(), shape, Ffmpeg::bundled)) {
            Film film = new Film(plan, eyes, headless.scope());
            try {
                shoot(film, recording, best);
            } finally {
                film.close();
            }
        }
        // Last, so that whoever finds the picture finds the whole of its loop.
        Snapshot.write(place.picture(), best, new Area(0, 0, size.width(), size.height()));
    }

    private void shoot(Film film, Recording recording, ByteBuffer best) {
        SeamlessLoop seamless = new SeamlessLoop(recipe.lead(), recipe.length(), recording::add);
        float broadest = -1;
        for (int i = 0; i < recipe.frames(); i++) {
            ByteBuffer frame = film.next();
            progress.accept(++frames);
            if (i < recipe.warming()) {
                continue;
            }
            seamless.add(frame);
            float smile = film.sight().reading.room(Signal.ANY_SMILE);
            if (i >= recipe.warming() + recipe.lead() && smile > broadest) {
                broadest = smile;
                best.put(0, frame, 0, frame.capacity());
            }
        }
    }
}
