package elysium.glow.app;

import elysium.glow.flow.Excerpt;
import elysium.glow.isf.ImageInput;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookFolder;
import elysium.glow.isf.LookReader;
import elysium.glow.modulation.Modulator;
import elysium.glow.modulation.PlayedLayer;
import elysium.glow.parameter.Values;
import elysium.glow.preset.Blend;
import elysium.glow.preset.Draft;
import elysium.glow.preset.PresetFile;
import elysium.glow.preset.PresetFolder;
import elysium.glow.render.Played;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Follows the files that what plays was read from: gets ready what an editor made of them. */
final class Edits {
    private final Deck deck;
    private final Prompter prompter;
    private final PresetFolder folder;
    private Set<Path> missed = Set.of();
    private int version;
    private long readyNanos;

    Edits(Deck deck, Prompter prompter, PresetFolder folder) {
        this.deck = deck;
        this.prompter = prompter;
        this.folder = folder;
    }

    /** What a look is read from: its file, a vertex shader beside it, its images. */
    static Set<Path> files(Look look) {
        Path file = Path.of(look.source().file());
        Set<Path> files = new HashSet<>(LookFolder.family(file));
        for (ImageInput image : look.images()) {
            if (image.from() == ImageInput.From.IMPORTED) {
                files.add(Path.of(image.file()));
            }
        }
        return files;
    }

    /** All that is worth watching: also what was asked for and could not be played. */
    Set<Path> files() {
        Set<Path> files = new HashSet<>(missed);
        files.add(deck.file());
        deck.performance().looks().forEach(look -> files.addAll(files(look)));
        return files;
    }

    /** Changes whenever the files may. */
    int version() {
        return version;
    }

    /** Something else plays. */
    void arrived() {
        missed = Set.of();
        version++;
    }

    /** Does what is ready, or says why it can't be done; true if something was done. */
    boolean settle(Outcome outcome, Complaints complaints) {
        if (outcome.error() != null) {
            complaints.raise(outcome.what(), outcome.error(), outcome.excerpt());
            refused(outcome);
            return false;
        }
        if (outcome.what().equals(Deck.PRESET)) {
            complaints.clear();
        }
        complaints.clear(outcome.what());
        if (outcome.deed() != null) {
            outcome.deed().run();
            readyNanos = outcome.tookNanos();
            complaints.follows(outcome.what(), readyNanos);
        }
        return outcome.deed() != null;
    }

    /** How long it took to get ready what was done last. */
    long readyNanos() {
        return readyNanos;
    }

    /** Something could not be played: a change of its file is worth another try. */
    private void refused(Outcome outcome) {
        if (outcome.what().equals(Deck.PRESET)) {
            Excerpt excerpt = outcome.excerpt();
            missed = excerpt == null ? Set.of() : LookFolder.family(Path.of(excerpt.file()));
        }
        version++;
    }

    /** A file was written: what plays follows, once what it needs is there. */
    void edited(Path path) {
        if (missed.contains(path)) {
            deck.askAgain();
        } else if (path.equals(deck.file())) {
            preset(deck.draft().file());
        } else {
            Set.copyOf(deck.performance().looks()).forEach(look -> look(look, path));
        }
    }

    /** Puts a look among the layers, once it has been tried and made beside the show. */
    void add(int place, String name) {
        Draft onto = deck.draft();
        Modulator before = deck.modulator();
        prompter.ask(
                "layer " + name,
                () -> {
                    Look look = folder.looks().read(name);
                    return new Cue(inserted(before, place, look), () -> add(onto, place, look));
                });
    }

    /** Unless another preset has come meanwhile. */
    private void add(Draft onto, int place, Look look) {
        if (onto.equals(deck.draft())) {
            onto.add(Math.min(place, deck.performance().preset().layers().size()), look);
        }
    }

    /** Something to do unless it was written by ourselves. */
    private void preset(PresetFile before) {
        prompter.ask(
                before.path(),
                () -> {
                    PresetFile read = PresetFile.read(before.path(), folder.looks());
                    boolean same = read.document().text().equals(before.document().text());
                    return same ? null : deck.take(read.keeping(before.looks()));
                });
    }

    private void look(Look look, Path path) {
        if (!files(look).contains(path)) {
            return;
        }
        Path file = Path.of(look.source().file());
        boolean image = !LookFolder.family(file).contains(path);
        Modulator modulator = deck.modulator();
        Draft draft = deck.draft();
        prompter.ask(
                file,
                () -> {
                    Look read = LookReader.read(file);
                    boolean same = !image && read.source().equals(look.source());
                    Played played = same ? null : played(modulator, read);
                    return same ? null : new Cue(played, () -> draft.renew(read));
                });
    }

    /** As it plays, with that look in place of the one of its name. */
    private static Played played(Modulator modulator, Look look) {
        return played(modulator, layers(modulator, look));
    }

    /** As it plays, with one layer more. */
    private static Played inserted(Modulator modulator, int place, Look look) {
        List<PlayedLayer> layers = layers(modulator, null);
        int there = Math.min(place, layers.size());
        layers.add(there, new PlayedLayer(look, Blend.ADD, new Values(look.parameters())));
        return played(modulator, layers);
    }

    /** Others of the same kind, since those that play are filled anew in each frame. */
    private static List<PlayedLayer> layers(Modulator modulator, Look renewed) {
        List<PlayedLayer> layers = new ArrayList<>();
        for (PlayedLayer layer : modulator.layers()) {
            boolean same = renewed != null && layer.look().name().equals(renewed.name());
            Look now = same ? renewed : layer.look();
            layers.add(
                    new PlayedLayer(
                            now, layer.blend(), new Values(now.parameters()), layer.isSeen()));
        }
        return layers;
    }

    private static Played played(Modulator modulator, List<PlayedLayer> layers) {
        String name = modulator.performance().preset().name();
        return new Played(name, List.copyOf(layers), modulator.finish(), modulator.swarm());
    }
}
