package elysium.glow.app;

import elysium.glow.flow.Tick;
import elysium.glow.flow.UserError;
import elysium.glow.isf.LookFolder;
import elysium.glow.modulation.Modulator;
import elysium.glow.modulation.TempoClock;
import elysium.glow.modulation.morph.Journey;
import elysium.glow.mood.Reading;
import elysium.glow.mood.Signal;
import elysium.glow.parameter.Dials;
import elysium.glow.preset.Draft;
import elysium.glow.preset.Morph;
import elysium.glow.preset.Performance;
import elysium.glow.preset.PresetFile;
import elysium.glow.preset.PresetFolder;
import elysium.glow.render.Pipeline;
import elysium.glow.render.Played;
import java.nio.file.Path;
import java.util.List;

/** The preset in play: read from its folder, set by hand, moved by signals, drawn by a pipeline. */
final class Deck implements AutoCloseable {
    static final String PRESET = "preset";

    private final PresetFolder folder;
    private final Repertoire repertoire;
    private final Pipeline pipeline;
    private final Prompter prompter;
    private final Edits edits;
    private final Variations variations = new Variations();
    private final TempoClock tempo = new TempoClock();
    private String attempted;
    private Draft draft;
    private Performance performance;
    private Modulator modulator;
    private Journey journey;
    private Morph usual = Morph.USUAL;
    private int followed;
    private List<String> names;

    Deck(Path presets, Path looks, Pipeline pipeline) {
        folder = new PresetFolder(presets, new LookFolder(looks));
        this.pipeline = pipeline;
        prompter = new Prompter(pipeline);
        edits = new Edits(this, prompter, folder);
        repertoire = new Repertoire(folder);
        names = folder.names();
    }

    /**
     * Plays another preset from the next frame on, however long that takes to come.
     *
     * @throws elysium.glow.flow.UserError if it is unknown or broken; the one before plays on
     */
    void play(String name) {
        prompter.drop();
        attempted = name;
        PresetFile read = folder.read(name);
        prompter.admit(read.looks());
        cue(read, null).deed().run();
    }

    /** Has strangers among the looks tried from now on. */
    void guard(Doorkeeper doorkeeper) {
        prompter.ask(doorkeeper);
    }

    /** Asks for another preset: this one plays on until that one is ready. */
    void ask(String name) {
        ask(name, null);
    }

    /** The same, to come in within so many seconds; null for as many as it says, or as usual. */
    void ask(String name, Float seconds) {
        attempted = name;
        prompter.ask(PRESET, () -> cue(repertoire.read(name), seconds));
    }

    /** Asks once more for what was asked for last. */
    void askAgain() {
        ask(attempted);
    }

    /** Asks for the preset as its file has it: a step, unless the file has another text by now. */
    void revert() {
        Path path = file();
        prompter.ask(
                PRESET,
                () -> {
                    PresetFile read = PresetFile.read(path, folder.looks());
                    Cue taken = cue(read, null);
                    return new Cue(taken.played(), () -> revert(read, taken));
                });
    }

    private void revert(PresetFile read, Cue taken) {
        boolean same = read.document().text().equals(draft.file().document().text());
        Runnable deed = same ? draft::revert : taken.deed();
        deed.run();
    }

    void step(int by) {
        names = folder.names();
        // From the one tried last: a broken one is passed over, not tried again and again.
        ask(by > 0 ? folder.next(attempted) : folder.previous(attempted));
    }

    /** What was read, put together beside the show; its deed lets it play. */
    private Cue cue(PresetFile read, Float seconds) {
        Draft taken = new Draft(read);
        Modulator moved = new Modulator(taken.performance(), tempo);
        Played played = Played.of(read.preset().name(), moved);
        Morph said = read.preset().morph();
        Morph how = (said == null ? usual : said).within(seconds);
        return new Cue(played.with(how.through()), () -> enter(taken, moved, how));
    }

    /** Lets it play: at once if it is the first, else on the way that the morph says. */
    private void enter(Draft taken, Modulator moved, Morph morph) {
        Played played = Played.of(taken.file().preset().name(), moved);
        // From the middle of a way it goes on from the picture as it is.
        boolean still = modulator == null || journey != null;
        Journey way = still ? null : new Journey(modulator, moved, morph);
        if (modulator == null) {
            pipeline.play(played);
        } else if (way != null && way.needsOnePicture()) {
            pipeline.rearrange(played);
        } else {
            pipeline.play(played, morph);
        }
        stand(taken, moved);
        journey = way;
        variations.restart();
    }

    /** What else the preset could be. */
    Variations variations() {
        return variations;
    }

    Morph morph() {
        return usual;
    }

    /** How presets come in that do not say it themselves. */
    void morph(Morph newUsual) {
        usual = newUsual;
    }

    /** At a frame's start: does one thing that was asked for and is ready by now; true if so. */
    boolean turn(Complaints complaints) {
        pipeline.turn();
        Outcome outcome = prompter.poll();
        return outcome != null && edits.settle(outcome, complaints);
    }

    /** Whether something that was asked for is not ready yet. */
    boolean isBusy() {
        return prompter.isBusy();
    }

    /** What follows files that are edited. */
    Edits edits() {
        return edits;
    }

    /** Takes what an editor made of the preset that plays, and keeps what a hand has turned. */
    Cue take(PresetFile read) {
        Draft taken = new Draft(read);
        Modulator moved = new Modulator(taken.performance(), tempo);
        Played played = Played.of(read.preset().name(), moved);
        return new Cue(
                played,
                () -> {
                    taken.carry(draft);
                    moved.goOnFrom(modulator);
                    pipeline.rearrange(played);
                    stand(taken, moved);
                    journey = null;
                });
    }

    private void stand(Draft now, Modulator moved) {
        draft = now;
        modulator = moved;
        performance = draft.performance();
        followed = draft.version();
        edits.arrived();
    }

    /**
     * Plays the draft as it stands now; true if layers or routes were changed since the last time.
     *
     * @throws elysium.glow.flow.UserError if it can't be played; the change is taken back
     */
    boolean follow() {
        if (draft.version() == followed) {
            return false;
        }
        Performance next = draft.performance();
        if (next.dials() == performance.dials() && next.preset().isLaidLike(performance.preset())) {
            modulator.reroute(next);
            stand(draft, modulator);
            return true;
        }
        try {
            Modulator moved = new Modulator(next, tempo);
            moved.goOnFrom(modulator);
            pipeline.rearrange(Played.of(next.preset().name(), moved));
            stand(draft, moved);
            journey = null;
            return true;
        } catch (UserError e) {
            draft.refuse();
            throw e;
        }
    }

    /** Whether what is played is the draft as it stands. */
    boolean isFollowed() {
        return draft.version() == followed;
    }

    /** Works out what is played at this moment. */
    void modulate(Tick tick, Reading reading) {
        if (journey == null) {
            modulator.step(tick, reading);
            return;
        }
        journey.step(tick, reading);
        journey = journey.isOver() ? null : journey;
    }

    /** Whether signals move what is played. */
    boolean isMoved() {
        return journey != null || modulator.isMoving();
    }

    /** Whether it matters to what is played who is seen. */
    boolean readsSight() {
        return journey != null || modulator.readsSight();
    }

    /** Saves the dials to the preset's file and returns where it lies. */
    Path save() {
        draft.save();
        return draft.file().path();
    }

    /** The file's name without its ending: what {@code --preset} takes. */
    String name() {
        return PresetFile.bareName(draft.file().path());
    }

    /** Whether the hand has moved anything since it was read or saved. */
    boolean isChanged() {
        return draft.isChanged();
    }

    Path file() {
        return draft.file().path();
    }

    List<String> names() {
        return names;
    }

    /** The preset as a hand works on it. */
    Draft draft() {
        return draft;
    }

    /** The looks that a layer could play. */
    LookFolder looks() {
        return folder.looks();
    }

    /** What routes that follow a signal follow now. */
    float signal(Signal signal, Reading reading) {
        return modulator.signal(signal, reading);
    }

    Dials dials() {
        return performance.dials();
    }

    Performance performance() {
        return performance;
    }

    Modulator modulator() {
        return modulator;
    }

    @Override
    public void close() {
        prompter.drop();
    }
}
