package elysium.glow.app;

import elysium.glow.app.SettingShape.Choice;
import elysium.glow.app.SettingShape.Crop;
import elysium.glow.app.SettingShape.Flag;
import elysium.glow.app.SettingShape.FlagOrNumber;
import elysium.glow.app.SettingShape.Range;
import elysium.glow.app.SettingShape.Size;
import elysium.glow.app.SettingShape.Text;
import elysium.glow.app.SettingShape.Turns;
import elysium.glow.app.SettingShape.WordOrNumber;
import elysium.glow.app.SettingShape.WordOrPrefix;
import elysium.glow.parameter.Curve;
import java.util.Arrays;
import java.util.List;

/** What a settings file may say: each key, the shape of its value, and what it means. */
enum Setting {
    SOURCE("source", new Text(), "where pictures come from; without it the first camera"),
    FALLBACK("fallback", new Text(), "what is shown while the source is away"),
    LOOP("loop", new Flag(), "whether films and folders begin again at their end"),
    CAMERA_SIZE("cameraSize", new Size(), "the size that a camera is asked for"),
    CAMERA_FPS("cameraFps", new Range(0.1, 240), "the frames a second that it is asked for"),
    FORMAT("format", new Text(), "the camera's own format, such as MJPG"),
    EXPOSURE("exposure", new Range(0, 1), "how long a camera exposes, shortest to longest"),
    SOUND(
            "sound",
            new Text(),
            "what is heard: none, as without it; default, a microphone's name, or a file"),
    MIRROR("mirror", new Flag(), "left and right exchanged; without it on for cameras alone"),
    ROTATION("rotation", new Choice("0", "90", "180", "270"), "degrees, clockwise"),
    CROP("crop", new Crop(), "parts cut away: left, top, right, bottom"),
    FIT("fit", new Choice("fill", "whole"), "fill the show, or show the whole picture"),
    SIZE("size", new Size(), "the size of the show in pixels"),
    FPS("fps", new Range(1, 480), "the frames a second of the show"),
    SCALE(
            "scale",
            new WordOrNumber("auto", 0.25, 1),
            "the part of the size that is drawn; auto, as without it, holds the rate"),
    DISPLAY("display", new Text(), "the audience's display, by its name or its number"),
    FULLSCREEN("fullscreen", new Flag(), "whether the show opens over the whole display"),
    PRESET("preset", new Text(), "the preset that the show opens with"),
    MORPH("morph", new Range(0, 60), "the seconds in which one preset turns into another"),
    MORPH_CURVE("morphCurve", curve(), "how they pass, where the preset does not say it"),
    PLAYLIST(
            "playlist",
            new Turns(),
            "presets that follow one another: a playlist's name, all, favourites, or a list"),
    PLAYLIST_SECONDS(
            "playlistSeconds",
            new Range(1, 86_400),
            "how long each of them plays that does not say it"),
    SHUFFLE(
            "shuffle",
            new FlagOrNumber(0, 1_000_000),
            "whether each round of them has another order; a number draws other orders"),
    READING("reading", new Choice("expression", "emotion"), "shapes alone, or also their meaning"),
    TRACKER(
            "tracker",
            new WordOrPrefix(
                    TrackerChoice.OWN, new Choice(TrackerChoice.SIGHT, TrackerChoice.TRUTH)),
            "what finds visitors: our networks, the sitter's own truth, or onnx:FILE of your own"),
    KIOSK("kiosk", new Flag(), "runs unattended: no panel, no pictures kept, full screen"),
    BLACKOUT("blackout", new Flag(), "whether the show opens dark");

    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // records of numbers and words
    private final SettingShape shape;

    private final String meaning;

    Setting(String key, SettingShape shape, String meaning) {
        this.key = key;
        this.shape = shape;
        this.meaning = meaning;
    }

    private static SettingShape curve() {
        return new Choice(
                Arrays.stream(Curve.values()).map(Curve::spelling).toArray(String[]::new));
    }

    String key() {
        return key;
    }

    SettingShape shape() {
        return shape;
    }

    String meaning() {
        return meaning;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Setting::key).toList();
    }

    /** The setting of that key, or null. */
    static Setting of(String key) {
        for (Setting setting : values()) {
            if (setting.key.equals(key)) {
                return setting;
            }
        }
        return null;
    }
}
