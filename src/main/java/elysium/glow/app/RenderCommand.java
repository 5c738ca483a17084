package elysium.glow.app;

import elysium.glow.capture.Source;
import elysium.glow.flow.UserError;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code glow render}: a film or pictures, offline; the same command gives the same bytes. */
@Command(
        name = "render",
        description = "Makes a film, numbered pictures or y4m offline, every frame in turn.",
        mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {
    private static final String SITTER = "sitter";
    private static final double USUAL_SECONDS = 10;

    @Mixin SourceOptions pictures;

    @Option(names = "--preset", paramLabel = "P", description = "the preset to play")
    String preset;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = Size.Converter.class,
            defaultValue = "1280x720",
            description = "the size of the film (${DEFAULT-VALUE})")
    Size size;

    @Option(
            names = "--fps",
            paramLabel = "N",
            converter = FrameRate.Converter.class,
            defaultValue = "30",
            description = "frames a second (${DEFAULT-VALUE})")
    FrameRate rate;

    @Option(names = "--frames", paramLabel = "N", description = "end after so many frames")
    Long frames;

    @Option(names = "--seconds", paramLabel = "N", description = "end after so many seconds")
    Double seconds;

    @Option(
            names = "--sound",
            paramLabel = "FILE",
            description = "a file, also a film, that looks and routes hear; it is not in the film")
    String sound;

    @Option(
            names = "--seed",
            paramLabel = "K",
            description = "of the swarm, and of a sitter that is named without one")
    Long seed;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "film.mp4, numbered pictures such as dir/%%05d.png, or - for y4m")
    String out;

    @Option(
            names = "--stats",
            paramLabel = "FILE",
            description = "a line of JSON a second: frames, passes, heap")
    Path stats;

    @Option(names = "--settings", paramLabel = "FILE", description = "a settings file")
    Path settings;

    @Override
    public Integer call() {
        Planning planning = Planning.of(settings);
        boolean typed = pictures.source != null;
        if (!typed && planning.isSourceLeft()) {
            pictures.source = SITTER;
        }
        if (seed != null && SITTER.equals(pictures.source)) {
            pictures.source = SITTER + ":" + seed;
        }
        if (pictures.cameraRate == null) {
            pictures.cameraRate = rate;
        }
        ShowPlan.Seen asked = planning.seen(pictures);
        ShowPlan.Seen seen = typed ? asked : StandIn.of(asked, System.err);
        FilmPlan plan =
                new FilmPlan(
                        planning.preset(preset),
                        size,
                        rate.perSecond(),
                        length(seen.source()),
                        seed == null ? 1 : seed,
                        seen.placement(),
                        Film.sound(planning.heard(sound), System.err),
                        stats);
        new FilmStudio(System.err).shoot(plan, seen, out);
        return 0;
    }

    private long length(Source source) {
        if (frames != null && seconds != null) {
            throw UserError.usage("--frames and --seconds both say how long: give one of them");
        }
        if (frames != null) {
            return positive("--frames", frames);
        }
        if (seconds != null) {
            if (!(seconds > 0 && seconds < 1e6)) {
                throw UserError.usage("--seconds takes more than 0, not " + seconds);
            }
            return Math.max(1, Math.round(seconds * rate.perSecond()));
        }
        boolean ends = pictures.once || source instanceof Source.StandardInput;
        return ends ? 0 : Math.round(USUAL_SECONDS * rate.perSecond());
    }

    private static long positive(String option, long count) {
        if (count < 1) {
            throw UserError.usage(option + " takes 1 or more, not " + count);
        }
        return count;
    }
}
