package elysium.glow.app;

import elysium.glow.capture.Placement;
import elysium.glow.capture.Source;
import elysium.glow.capture.Wishes;
import elysium.glow.control.sound.SoundSource;
import elysium.glow.mood.ReadingKind;
import elysium.glow.preset.Morph;
import elysium.glow.preset.library.Playlist;
import java.nio.file.Path;
import java.util.List;

/**
 * Everything that a show needs to know before it opens.
 *
 * @param heard where sound comes from
 * @param course how presets follow one another
 * @param canvas how the picture is made
 * @param stage where it is seen
 * @param stats where a line of figures a second goes; null for nowhere
 */
record ShowPlan(
        Seen seen,
        SoundSource heard,
        String preset,
        Course course,
        Canvas canvas,
        StagePlan stage,
        Path stats) {

    /** The same, opening with another preset. */
    ShowPlan playing(String other) {
        return new ShowPlan(seen, heard, other, course, canvas, stage, stats);
    }

    /** Where pictures come from, how they lie in the show, and who sees what in them. */
    record Seen(
            Source source,
            Source fallback,
            Wishes wishes,
            Placement placement,
            ReadingKind reading,
            TrackerChoice tracker) {}

    /**
     * How presets follow one another.
     *
     * @param morph how one comes in that does not say it itself
     * @param playlist those that follow by themselves; null where only a hand changes them
     */
    record Course(Morph morph, Playlist playlist) {
        static final Course USUAL = new Course(Morph.USUAL, null);
    }

    /**
     * The picture that is drawn.
     *
     * @param size null follows the window
     * @param framesPerSecond 0 follows the display
     * @param scale the part of the size that looks are drawn at; 0 finds it itself
     */
    record Canvas(Size size, double framesPerSecond, double scale) {}

    /**
     * The window and the displays.
     *
     * @param window the size of the operator's window
     * @param fullScreen the display to fill: a name, "" for the window's own, null for none
     * @param audience displays that show the picture besides
     * @param kiosk whether it runs unattended, before anybody's hands
     */
    record StagePlan(Size window, String fullScreen, List<String> audience, boolean kiosk) {}
}
