package elysium.glow.app;

import elysium.glow.capture.Placement;
import elysium.glow.capture.Placement.Crop;
import elysium.glow.capture.Placement.Fit;
import elysium.glow.capture.Placement.Turn;
import elysium.glow.capture.Source;
import elysium.glow.capture.Wishes;
import elysium.glow.control.sound.SoundSource;
import elysium.glow.flow.UserError;
import elysium.glow.preset.library.Playlist;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Makes a plan of what the command line and the settings file say; the command line wins. */
final class Planning {
    static final String FIRST_PRESET = "elysium-glow";
    private static final double FOLLOW_THE_DISPLAY = 0;
    private static final double LEAST_SCALE = 0.25;

    private final Settings settings;

    Planning(Settings settings) {
        this.settings = settings;
    }

    static Planning of(Path settingsFile) {
        return new Planning(Settings.find(settingsFile, Path.of(""), System::getenv));
    }

    ShowPlan show(SourceOptions pictures, ShowOptions options) {
        Size size = options.size != null ? options.size : saidSize(Setting.SIZE);
        boolean fills = options.fullScreen != null || settings.flag(Setting.FULLSCREEN, kiosk());
        String display =
                options.fullScreen == null || options.fullScreen.isEmpty()
                        ? settings.text(Setting.DISPLAY, "")
                        : options.fullScreen;
        return new ShowPlan(
                seen(pictures),
                heard(options.sound),
                first(options),
                new Running(settings, options.playlist).course(),
                new ShowPlan.Canvas(size, rate(options.rate), scale(options.scale)),
                new ShowPlan.StagePlan(
                        size == null ? Size.parse(settings.size()) : size,
                        fills ? display : null,
                        options.audience,
                        kiosk()),
                options.stats);
    }

    boolean kiosk() {
        return settings.kiosk();
    }

    /** Whether nobody has said in the settings where pictures come from. */
    boolean isSourceLeft() {
        return !settings.says(Setting.SOURCE);
    }

    boolean startsDark() {
        return settings.flag(Setting.BLACKOUT, false);
    }

    /** A playlist that was asked for begins with its first, whatever the settings open with. */
    private String first(ShowOptions options) {
        if (options.preset != null || options.playlist == null) {
            return preset(options.preset);
        }
        Playlist asked = new Running(settings, options.playlist).playlist();
        return asked == null ? preset(null) : asked.turn(0).preset();
    }

    String preset(String asked) {
        if (asked != null) {
            return asked;
        }
        Playlist playlist = new Running(settings).playlist();
        String first = playlist == null ? FIRST_PRESET : playlist.turn(0).preset();
        return settings.text(Setting.PRESET, first);
    }

    ShowPlan.Seen seen(SourceOptions options) {
        Source source = source(options.source);
        Source fallback = parsed(Setting.FALLBACK, settings.fallback());
        boolean standsIn = source.isMirrored() || settings.says(Setting.FALLBACK);
        return new ShowPlan.Seen(
                source,
                standsIn ? fallback : null,
                options.wishes(wishes()),
                options.placement(placement(source)),
                options.reading == null ? settings.reading() : options.reading,
                tracker(options.tracker));
    }

    /** Where sound comes from; nobody is listened to unless somebody says so. */
    SoundSource heard(String asked) {
        if (asked != null) {
            return SoundSource.parse(asked);
        }
        try {
            return SoundSource.parse(settings.text(Setting.SOUND, SoundSource.NONE));
        } catch (UserError e) {
            throw inFile(Setting.SOUND, e);
        }
    }

    private TrackerChoice tracker(String asked) {
        if (asked != null) {
            return TrackerChoice.parse(asked).checked();
        }
        try {
            return TrackerChoice.parse(settings.tracker()).checked();
        } catch (UserError e) {
            throw inFile(Setting.TRACKER, e);
        }
    }

    private Source source(String asked) {
        if (asked != null) {
            return Source.parse(asked);
        }
        String said = settings.text(Setting.SOURCE, null);
        return said == null ? FirstCamera.orSitter() : parsed(Setting.SOURCE, said);
    }

    /** A source out of the settings: what is wrong with it is wrong with the file. */
    private Source parsed(Setting setting, String said) {
        try {
            return Source.parse(said);
        } catch (UserError e) {
            throw inFile(setting, e);
        }
    }

    private UserError inFile(Setting setting, UserError e) {
        String where = settings.file() + ": '" + setting.key() + "': ";
        return UserError.failed(where + e.getMessage(), e);
    }

    private Wishes wishes() {
        Size size = saidSize(Setting.CAMERA_SIZE);
        Double exposure =
                settings.says(Setting.EXPOSURE) ? settings.number(Setting.EXPOSURE, 0) : null;
        return new Wishes(
                settings.flag(Setting.LOOP, true),
                size == null ? Wishes.NONE.size() : new Wishes.Size(size.width(), size.height()),
                settings.number(Setting.CAMERA_FPS, 0),
                settings.text(Setting.FORMAT, ""),
                exposure);
    }

    private Placement placement(Source source) {
        List<Double> cut = settings.crop();
        return new Placement(
                settings.flag(Setting.MIRROR, source.isMirrored()),
                Turn.values()[settings.rotation() / 90],
                new Crop(cut.get(0), cut.get(1), cut.get(2), cut.get(3)),
                Fit.valueOf(settings.text(Setting.FIT, "fill").toUpperCase(Locale.ROOT)));
    }

    private Size saidSize(Setting setting) {
        String said = settings.text(setting, null);
        return said == null ? null : Size.parse(said);
    }

    private double rate(FrameRate asked) {
        if (asked != null) {
            return asked.perSecond();
        }
        return settings.says(Setting.FPS) ? settings.fps() : FOLLOW_THE_DISPLAY;
    }

    private double scale(String asked) {
        if (asked == null) {
            return settings.scale();
        }
        if (asked.equals("auto")) {
            return 0;
        }
        try {
            double scale = Double.parseDouble(asked);
            if (scale >= LEAST_SCALE && scale <= 1) {
                return scale;
            }
        } catch (NumberFormatException e) {
            // falls through to the one sentence for both mistakes
        }
        throw UserError.usage("--scale takes auto or a number from 0.25 to 1, not '" + asked + "'");
    }
}
