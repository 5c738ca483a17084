package elysium.glow.app;

import elysium.glow.app.shader.CheckPlan;
import elysium.glow.app.shader.LookFiles;
import elysium.glow.app.shader.ShaderCheck;
import elysium.glow.flow.UserError;
import elysium.glow.isf.LookFolder;
import elysium.glow.show.Terminal;
import elysium.glow.trial.Order.Canvas;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glow shader check}: what becomes of looks when they are drawn. */
@Command(
        name = "check",
        description = {
            "Tries looks in a process of their own and classes each:",
            "  ok         draws as it should",
            "  warning    the driver has something to remark",
            "  blank      nothing can be seen, also some seconds later",
            "  slow       a frame takes more than 33 ms at this size, on this machine",
            "  nan        writes infinities or what is no number, before a show mends it",
            "  header     its header, or the file, can't be read",
            "  translate  its text can't be translated to GLSL",
            "  compile    the driver refuses it",
            "  hang       more than 2 s until it is drawn, too much memory, or a crash",
            "Exits with 1 if there is one of the last five; with --strict, if one is not ok."
        },
        mixinStandardHelpOptions = true)
final class ShaderCheckVerb implements Callable<Integer> {
    private static final int MOST_FRAMES = 100_000;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description =
                    "looks (.fs, .frag), folders with looks in them, or names of looks at hand")
    List<Path> files;

    @Option(names = "--json", description = "one object of JSON for each look, in a line")
    boolean json;

    @Option(
            names = "--frames",
            paramLabel = "N",
            defaultValue = "4",
            description = "frames to draw, frame k at TIME k/60 (${DEFAULT-VALUE})")
    int frames;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            defaultValue = "320x180",
            converter = Size.Converter.class,
            description = "the size to draw at (${DEFAULT-VALUE})")
    Size size;

    @Option(
            names = "--date",
            paramLabel = "Y,M,D,S",
            defaultValue = "2026,1,1,43200",
            description = "DATE: year, month, day, second of the day (${DEFAULT-VALUE})")
    String date;

    @Option(
            names = "--image",
            paramLabel = "FILE",
            description = "for every image input; without it a test card")
    Path image;

    @Option(
            names = "--values",
            paramLabel = "FILE.json",
            description = "what inputs hold: {\"Name.fs\": {\"input\": value}}; pictures by file")
    Path values;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "writes the last frame of each as the look wrote it: Name.fs as Name.fs.png")
    Path out;

    @Option(names = "--strict", description = "warnings, blank and slow looks fail as well")
    boolean strict;

    @Override
    public Integer call() {
        if (frames < 1 || frames > MOST_FRAMES) {
            throw UserError.usage("--frames takes 1 to " + MOST_FRAMES + ", not " + frames);
        }
        Canvas canvas = new Canvas(size.width(), size.height(), frames, date());
        LookFolder atHand = new LookFolder(Places.looks());
        List<Path> looks = LookFiles.of(files, atHand);
        CheckPlan plan = new CheckPlan(looks, canvas, image, values, out, strict, json);
        int failed =
                new ShaderCheck(plan).run(System.out, Terminal.watchesErrors() ? System.err : null);
        return failed == 0 ? 0 : 1;
    }

    private float[] date() {
        String[] parts = date.split(",", -1);
        float[] numbers = new float[4];
        boolean good = parts.length == numbers.length;
        for (int i = 0; good && i < numbers.length; i++) {
            try {
                numbers[i] = Float.parseFloat(parts[i].strip());
            } catch (NumberFormatException e) {
                good = false;
            }
        }
        boolean day = numbers[1] >= 1 && numbers[1] <= 12 && numbers[2] >= 1 && numbers[2] <= 31;
        if (!good || !day || !(numbers[3] >= 0 && numbers[3] < 86401)) {
            throw UserError.usage(
                    "'"
                            + date
                            + "' is no date: write year,month,day,second such as 2026,1,1,43200");
        }
        return numbers;
    }
}
