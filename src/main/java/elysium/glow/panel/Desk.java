package elysium.glow.panel;

import elysium.glow.control.Action;
import elysium.glow.flow.Excerpt;
import elysium.glow.flow.Faults;
import elysium.glow.isf.ImportedPicture;
import elysium.glow.mood.Reading;
import elysium.glow.mood.Signal;
import elysium.glow.parameter.Dials;
import elysium.glow.parameter.Values;
import elysium.glow.preset.Draft;
import elysium.glow.preset.library.Catalogue;
import elysium.glow.preset.library.Mark;
import elysium.glow.render.Tap;
import elysium.glow.vision.Faces;
import java.util.List;
import java.util.function.UnaryOperator;

/** What lies before the operator: what the show is doing now, and what a hand may do about it. */
public interface Desk {

    /** How the show runs, over the last second or so. */
    record Vitals(double fps, double frameMillis, double lagMillis, long dropped, String drawnBy) {}

    /** Whether pictures come. */
    enum Health {
        LIVE,
        WAITING,
        LOST
    }

    /**
     * Where pictures come from.
     *
     * @param about its size and rate, or what is wrong, in a few words
     * @param choices what else could be chosen; empty if nothing can
     */
    record Source(String name, Health health, String about, List<String> choices) {}

    /** The presets at hand, the one that plays (or -1), and whether a hand has changed it. */
    record Rack(List<String> names, int playing, boolean changed) {
        /** Its name, or null. */
        String playingName() {
            return playing < 0 ? null : names.get(playing);
        }
    }

    /** A group of dials, such as a layer's: what it is called, and what is played of it. */
    record Bank(String title, String note, Values played) {}

    /** What a pass costs. */
    record PassTime(String name, double gpuMillis, double callMillis) {}

    /** What is on and what is off. */
    record Switches(boolean filling, boolean blackout, boolean mirrored) {}

    Vitals vitals();

    Source source();

    /** Those of the frame that is shown. */
    Faces faces();

    Reading reading();

    Rack rack();

    /** The preset that plays, as a hand works on it. */
    Draft draft();

    /** What the hand sets of it. */
    default Dials dials() {
        return draft().performance().dials();
    }

    /** The looks that a layer could play, by name. */
    List<String> looks();

    /** Puts a look at a place among the layers, from the bottom. */
    void add(int place, String look);

    /** What the room's signal is now. */
    float signal(Signal signal);

    /** How far its signal has brought a route: 0..1, counted as the modulator does. */
    float travel(int route);

    /** The dials' groups, in their order. */
    List<Bank> banks();

    List<PassTime> passes();

    /** The part of the picture that the flash limiter holds, 0..1. */
    float held();

    /** Every image on the way to the picture. */
    void taps(List<Tap> into);

    /** Whether somebody looks at those images. */
    void watch(boolean on);

    List<Faults.Standing> faults();

    /** Those of the faults that are mistakes in a file, with the lines around them. */
    default List<Excerpt> excerpts() {
        return List.of();
    }

    /** What is heard, where from, and where else it could come from. */
    Source sound();

    void listen(String source);

    /** Looks, beside the show, which microphones are there now. */
    void lookForMicrophones();

    Switches switches();

    /** A word for the operator, such as where a snapshot lies; null for none. */
    String notice();

    void choose(String source);

    /** Looks, beside the show, which cameras are there now. */
    void lookForCameras();

    void play(String preset);

    /** Reads, beside the show, which presets there are now. */
    void readPresets();

    /** The presets as they were read last. */
    Catalogue catalogue();

    /** A small picture of a preset, or null. */
    ImportedPicture thumbnail(String preset);

    /** Says something of a preset, for good. */
    void mark(String preset, UnaryOperator<Mark> change);

    /** The seconds in which one preset turns into another. */
    float morphSeconds();

    void morph(float seconds);

    /** Whether chance leaves a dial alone. */
    boolean isLocked(int group, int parameter);

    void lock(int group, int parameter, boolean locked);

    void act(Action action);
}
