package elysium.glow.app;

import elysium.glow.app.gallery.Exhibit;
import elysium.glow.app.gallery.Page;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Folders;
import elysium.glow.flow.UserError;
import elysium.glow.preset.PresetFolder;
import elysium.glow.preset.library.Playlists;
import elysium.glow.show.Progress;
import elysium.glow.show.Terminal;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glow gallery}: presets as a hanging, to be looked at together. */
@Command(
        name = "gallery",
        description = {
            "Draws each preset with visitors before it, and hangs the pictures on a page of plain"
                    + " HTML: six stills and a loop of each.",
            "Pictures that would come out the same are not drawn again."
        },
        mixinStandardHelpOptions = true)
final class GalleryCommand implements Callable<Integer> {
    private static final String EVENING = "dusk-to-dawn";
    private static final double RATE = 30;
    private static final double STILLS_SECONDS = 6;

    @Parameters(
            arity = "0..*",
            paramLabel = "PRESET",
            description = "names or files; without any, all at hand, as dusk-to-dawn orders them")
    List<String> names = List.of();

    @Option(
            names = "--out",
            paramLabel = "DIR",
            required = true,
            description = "the folder of the gallery; its page is DIR/index.html")
    Path out;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = Size.Converter.class,
            defaultValue = "960x540",
            description = "the size of the pictures (${DEFAULT-VALUE})")
    Size size;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "the length of the loops (${DEFAULT-VALUE})")
    double seconds;

    @Option(names = "--only", paramLabel = "stills", description = "stills: no loops, a third less")
    String only;

    @Option(
            names = "--tracker",
            paramLabel = "T",
            defaultValue = "sight",
            description =
                    "what finds the visitors: sight, as in a show; truth, what they know of"
                            + " themselves; onnx:FILE (${DEFAULT-VALUE})")
    String tracker;

    @Option(
            names = "--clips",
            paramLabel = "FOLDER",
            description =
                    "films of people, for a row of pictures of them below each preset; without it"
                            + " no picture of a person is written")
    Path clips;

    @Option(names = "--force", description = "draw everything anew")
    boolean force;

    @Override
    public Integer call() {
        check();
        PresetFolder folder = Places.presetFolder();
        List<String> wanted = names.isEmpty() ? inOrder(folder) : names;
        wanted.forEach(folder::file);
        GalleryHanging.Wish wish =
                new GalleryHanging.Wish(
                        new Take.How(size, RATE, TrackerChoice.parse(tracker).checked()),
                        only == null ? seconds : STILLS_SECONDS,
                        only == null,
                        force);
        List<Exhibit> hung = new ArrayList<>();
        Path page = out.resolve("index.html");
        PrintStream terminal = Terminal.watchesErrors() ? System.err : null;
        GalleryHanging hanging =
                new GalleryHanging(Folders.made(out), wish, GalleryClips.in(clips));
        long frames = hanging.frames() * wanted.size();
        try (Progress progress = new Progress(terminal, Clock.system(), frames)) {
            hanging.tell(progress);
            for (String name : wanted) {
                hung.add(hanging.hang(folder, name));
                new Page(hung, hanging.note()).write(page); // what hangs already can be looked at
            }
        }
        System.out.println(page);
        return hung.stream().anyMatch(Exhibit::isFailed) ? 1 : 0;
    }

    /** As the evening tells them, if its playlist is there; then the others. */
    private static List<String> inOrder(PresetFolder folder) {
        Playlists playlists = new Playlists(folder);
        Set<String> ordered = new LinkedHashSet<>();
        if (playlists.names().contains(EVENING)) {
            playlists.read(EVENING).playlist().turns().forEach(turn -> ordered.add(turn.preset()));
        }
        ordered.addAll(folder.names());
        return List.copyOf(ordered);
    }

    private void check() {
        if (!(seconds >= 2 && seconds <= 600)) {
            throw UserError.usage("--seconds takes 2 to 600, not " + seconds);
        }
        if (only != null && !only.equals("stills")) {
            throw UserError.usage("--only takes stills, not '" + only + "'");
        }
    }
}
