package elysium.glow.app;

import elysium.glow.app.gallery.Exhibit;
import elysium.glow.app.gallery.ExhibitFile;
import elysium.glow.app.gallery.ProgramPrint;
import elysium.glow.flow.Folders;
import elysium.glow.flow.UserError;
import elysium.glow.preset.About;
import elysium.glow.preset.PresetFile;
import elysium.glow.preset.PresetFolder;
import elysium.glow.preset.library.Fingerprint;
import elysium.glow.show.Progress;
import java.net.URISyntaxException;
import java.nio.file.Path;

/** Hangs one preset after the other: draws what is missing or has changed, and keeps the rest. */
final class GalleryHanging {
    private static final String SITTER = "sitter";
    private static final String PEOPLE = "people";
    private static final String FIGURES = "figures";

    /**
     * What is to hang.
     *
     * @param force whether what still holds is drawn anew as well
     */
    record Wish(Take.How how, double loopSeconds, boolean looped, boolean force) {
        String words() {
            return "%s %s %s %s %s"
                    .formatted(
                            how.size(),
                            how.framesPerSecond(),
                            how.tracker().words(),
                            loopSeconds,
                            looped);
        }
    }

    private final Path folder;
    private final Wish wish;
    private final GalleryClips clips;
    private final String clipsWords;
    private final GallerySitting sitting;
    private final GalleryFigures figures = new GalleryFigures(this::drawn);
    private final String program = ProgramPrint.of(program());
    private Progress progress;
    private long done;

    GalleryHanging(Path folder, Wish wish, GalleryClips clips) {
        this.folder = folder;
        this.wish = wish;
        this.clips = clips;
        clipsWords = clips.words();
        sitting = new GallerySitting(wish.how(), wish.loopSeconds(), wish.looped(), this::drawn);
    }

    private static Path program() {
        try {
            return Path.of(Glow.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the program's own place is no place", e);
        }
    }

    /** How many frames one preset takes. */
    long frames() {
        return sitting.frames() + GalleryFigures.frames() + clips.frames();
    }

    /** Tells of each frame from now on. */
    void tell(Progress newProgress) {
        progress = newProgress;
    }

    private void drawn() {
        progress.at(++done);
    }

    private void skip(long frames) {
        done += frames;
        progress.at(done);
    }

    /** How the pictures came to be, for whoever looks at them. */
    String note() {
        String seen =
                wish.how().tracker() instanceof TrackerChoice.Truth
                        ? "their own truth"
                        : "a show's own eyes";
        return ("Drawn at %s, %.0f frames a second, before visitors who do not exist, seen by %s."
                        + " Each picture is from the middle of a visit: what a look remembers is"
                        + " there.")
                .formatted(wish.how().size(), wish.how().framesPerSecond(), seen);
    }

    /** Draws what is needed of one preset; whatever is wrong with it hangs in its place. */
    Exhibit hang(PresetFolder presets, String name) {
        long before = done;
        About about = null;
        String title = PresetFile.bareName(presets.file(name));
        try {
            PresetFile preset = presets.read(name);
            about = preset.preset().about();
            return hang(preset, title);
        } catch (UserError e) {
            skip(before + frames() - done);
            progress.lift();
            System.err.println("glow: " + title + ": " + e.getMessage());
            return Exhibit.failed(title, about, e.getMessage());
        }
    }

    private Exhibit hang(PresetFile preset, String name) {
        ExhibitFile file = new ExhibitFile(Folders.made(folder.resolve(name)));
        ExhibitFile.Made made = wish.force() ? ExhibitFile.Made.NOTHING : file.read();
        String print = print(preset, wish.words());
        if (made.holds(SITTER, print)) {
            skip(sitting.frames());
        } else {
            file.write(ExhibitFile.Made.NOTHING);
            sitting.draw(preset, file.folder());
            made = ExhibitFile.Made.NOTHING.with(SITTER, print).looped(wish.looped());
            file.write(made);
        }
        made = people(preset, file, measured(preset, file, made));
        return new Exhibit(
                name, preset.preset().about(), made.looped(), clips.names(), made.figures(), null);
    }

    private ExhibitFile.Made measured(PresetFile preset, ExhibitFile file, ExhibitFile.Made made) {
        String print = print(preset, GalleryFigures.words());
        if (made.holds(FIGURES, print)) {
            skip(GalleryFigures.frames());
            return made;
        }
        ExhibitFile.Made now = made.figures(figures.of(preset)).with(FIGURES, print);
        file.write(now);
        return now;
    }

    private ExhibitFile.Made people(PresetFile preset, ExhibitFile file, ExhibitFile.Made made) {
        if (clips.films().isEmpty()) {
            return made;
        }
        String print = print(preset, wish.words() + clipsWords);
        if (made.holds(PEOPLE, print)) {
            skip(clips.frames());
            return made;
        }
        clips.draw(preset, wish.how(), Folders.made(file.folder().resolve(PEOPLE)), this::drawn);
        ExhibitFile.Made now = made.with(PEOPLE, print);
        file.write(now);
        return now;
    }

    private String print(PresetFile preset, String way) {
        return Fingerprint.of(preset, Places.shaders().resolve("passes"), program + " " + way);
    }
}
