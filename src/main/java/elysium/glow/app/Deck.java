package elysium.glow.app;

import elysium.glow.flow.Tick;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookFolder;
import elysium.glow.modulation.Modulator;
import elysium.glow.modulation.TempoClock;
import elysium.glow.mood.Reading;
import elysium.glow.parameter.Dials;
import elysium.glow.parameter.Values;
import elysium.glow.preset.Performance;
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
    private PresetFile file;
    private String attempted;
    private Performance performance;
    private Modulator modulator;
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

    /** Takes the preset as it was saved. */
    void revert() {
        take(PresetFile.read(file.path(), folder.looks()));
    }

    void step(int by) {
        names = folder.names();
        // From the one tried last: a broken one is passed over, not tried again and again.
        play(by > 0 ? folder.next(attempted) : folder.previous(attempted));
    }

    private void take(PresetFile read) {
        Performance taken = Performance.of(read.preset(), read.looks());
        Modulator moved = new Modulator(taken, tempo);
        pipeline.play(Played.of(read.preset().name(), moved));
        file = read;
        performance = taken;
        modulator = moved;
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
        file = file.save(performance.asSet());
        performance.dials().keep();
        return file.path();
    }

    /** The file's name without its ending: what {@code --preset} takes. */
    String name() {
        String name = file.path().getFileName().toString();
        return name.substring(0, name.length() - ".json".length());
    }

    /** Whether the hand has moved anything since it was read or saved. */
    boolean isChanged() {
        return dials().isTurned();
    }

    Look look(int layer) {
        return performance.looks().get(layer);
    }

    Path file() {
        return file.path();
    }

    List<String> names() {
        return names;
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
