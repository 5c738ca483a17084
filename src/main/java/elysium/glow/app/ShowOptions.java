package elysium.glow.app;

import elysium.glow.flow.UserError;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** What the show's command takes beside its source. */
final class ShowOptions {
    @Option(
            names = "--preset",
            paramLabel = "P",
            description = "the preset to play: a name or a file")
    String preset;

    @Option(
            names = "--playlist",
            paramLabel = "L",
            description =
                    "presets that follow one another: a playlist of the presets' folder by its name,"
                            + " or a file; all; favourites; none, whatever the settings say")
    String playlist;

    @Option(
            names = "--sound",
            paramLabel = "S",
            description =
                    "what looks and routes hear: none, as it is unless the settings say otherwise;"
                            + " default, the system's microphone; another by its name ('glow"
                            + " sounds'); or a file, also a film. Sound is never kept")
    String sound;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = Size.Converter.class,
            description = "the size of the picture; without it, it follows the window")
    Size size;

    @Option(
            names = "--fullscreen",
            paramLabel = "DISPLAY",
            arity = "0..1",
            fallbackValue = "",
            description = "fill a display: the main one, or the one of that name ('glow displays')")
    String fullScreen;

    @Option(
            names = "--audience",
            paramLabel = "DISPLAY",
            description = "show the picture on this display, too; may be given several times")
    List<String> audience = List.of();

    @Option(
            names = "--fps",
            paramLabel = "N",
            converter = FrameRate.Converter.class,
            description = "frames a second of the show, where the display doesn't keep the time")
    FrameRate rate;

    @Option(
            names = "--scale",
            paramLabel = "auto|0.25..1",
            description =
                    "the part of the size that looks are drawn at; auto, as it is unless the settings"
                            + " say otherwise, holds the frame rate")
    String scale;

    @Option(names = "--settings", paramLabel = "FILE", description = "a settings file")
    Path settings;

    @Option(
            names = "--stats",
            paramLabel = "FILE",
            description = "a line of JSON a second: frames, lag, passes, heap")
    Path stats;

    @Option(names = "--headless", description = "draw without a window, to measure")
    boolean headless;

    @Option(names = "--seconds", paramLabel = "N", description = "end after so many seconds")
    Double seconds;

    @Option(names = "--panel", description = "open with the panel shown")
    boolean panel;

    @Option(names = "--studio", description = "open it to work on it, as 'glow studio' does")
    boolean studio;

    /** What can be said to be wrong before anything opens. */
    void check() {
        if (seconds != null && !(seconds > 0)) {
            throw UserError.usage("--seconds takes more than 0, not " + seconds);
        }
    }

    /** How long the show runs. */
    long nanos() {
        return seconds == null ? Long.MAX_VALUE : Math.round(seconds * 1e9);
    }
}
