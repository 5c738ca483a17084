package elysium.glow.app;

import elysium.glow.flow.Tick;
import elysium.glow.flow.UserError;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookFolder;
import elysium.glow.modulation.Modulator;
import elysium.glow.modulation.TempoClock;
import elysium.glow.mood.Reading;
import elysium.glow.parameter.Dials;
import elysium.glow.parameter.Values;
import elysium.glow.preset.Draft;
import elysium.glow.preset.Performance;
import elysium.glow.preset.Preset;
import elysium.glow.preset.PresetFile;
import elysium.glow.preset.PresetFolder;
import elysium.glow.render.Pipeline;
import elysium.glow.render.Played;
import java.nio.file.Path;
import java.util.List;

/** The preset in play: read from its folder, set by hand, moved by signals, drawn by a pipeline. */
final class Deck {
    private final PresetFolder folder;
    private final Pipeline pipeline;
    private final TempoClock tempo = new TempoClock();
    private String attempted;
    private Draft draft;
    private Performance performance;
    private Modulator modulator;
    private int followed;
    private List<String> names;

    Deck(Path presets, Path looks, Pipeline pipeline) {
        folder = new PresetFolder(presets, new LookFolder(looks));
        this.pipeline = pipeline;
        names = folder.names();
    }

    /**
     * Plays another preset from the next frame on.
     *
     * @throws elysium.glow.flow.UserError if it is unknown or broken; the one before plays on
     */
    void play(String name) {
        attempted = name;
        take(folder.read(name));
    }

    /** Takes the preset as its file has it: a step, unless the file has another text by now. */
    void revert() {
        PresetFile read = PresetFile.read(draft.file().path(), folder.looks());
        if (read.document().text().equals(draft.file().document().text())) {
            draft.revert();
        } else {
            take(read);
        }
    }

    void step(int by) {
        names = folder.names();
        // From the one tried last: a broken one is passed over, not tried again and again.
        play(by > 0 ? folder.next(attempted) : folder.previous(attempted));
    }

    private void take(PresetFile read) {
        Draft taken = new Draft(read);
        Modulator moved = new Modulator(taken.performance(), tempo);
        pipeline.play(Played.of(read.preset().name(), moved));
        stand(taken, moved);
    }

    private void stand(Draft now, Modulator moved) {
        draft = now;
        modulator = moved;
        performance = draft.performance();
        followed = draft.version();
    }

    /** Whether layers or routes were changed since they were last followed. */
    boolean isEdited() {
        return draft.version() != followed;
    }

    /**
     * Plays the draft as it stands now.
     *
     * @throws elysium.glow.flow.UserError if it can't be played; the change is taken back
     */
    void follow() {
        Performance next = draft.performance();
        if (next.dials() == performance.dials() && isLaidAs(next.preset())) {
            modulator.reroute(next);
            stand(draft, modulator);
            return;
        }
        try {
            Modulator moved = new Modulator(next, tempo);
            pipeline.rearrange(Played.of(next.preset().name(), moved));
            stand(draft, moved);
        } catch (UserError e) {
            draft.refuse();
            throw e;
        }
    }

    private boolean isLaidAs(Preset next) {
        Preset now = performance.preset();
        for (int i = 0; i < next.layers().size(); i++) {
            boolean same = next.layers().get(i).blend() == now.layers().get(i).blend();
            if (!same || next.isSeen(i) != now.isSeen(i)) {
                return false;
            }
        }
        return true;
    }

    /** Works out what is played at this moment. */
    void modulate(Tick tick, Reading reading) {
        modulator.step(tick, reading);
    }

    /** Whether signals move what is played. */
    boolean isMoved() {
        return modulator.isMoving();
    }

    /** Saves the dials to the preset's file and returns where it lies. */
    Path save() {
        draft.save();
        return draft.file().path();
    }

    /** The file's name without its ending: what {@code --preset} takes. */
    String name() {
        String name = draft.file().path().getFileName().toString();
        return name.substring(0, name.length() - ".json".length());
    }

    /** Whether the hand has moved anything since it was read or saved. */
    boolean isChanged() {
        return draft.isChanged();
    }

    Look look(int layer) {
        return performance.looks().get(layer);
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

    /** How far the signal of a route has brought it. */
    float travel(int route) {
        return modulator.travel(route);
    }

    Dials dials() {
        return performance.dials();
    }

    Performance performance() {
        return performance;
    }

    /** What is played in that group of the dials. */
    Values played(int group) {
        return modulator.played(group);
    }
}
