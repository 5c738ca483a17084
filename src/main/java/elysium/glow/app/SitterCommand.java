package elysium.glow.app;

import elysium.glow.flow.Clock;
import elysium.glow.flow.UserError;
import elysium.glow.show.Progress;
import elysium.glow.show.Terminal;
import elysium.glow.sitter.Casting;
import elysium.glow.sitter.SitterExport;
import elysium.glow.sitter.Variety;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code glow sitter}: synthetic visitors as pictures with their truth. */
@Command(
        name = "sitter",
        description = "Synthetic visitors: pictures of people who do not exist, with their truth.",
        synopsisSubcommandLabel = "export",
        mixinStandardHelpOptions = true)
final class SitterCommand implements Runnable {
    @Override
    public void run() {
        throw UserError.usage("glow sitter takes a verb: export");
    }

    /** What to export. */
    static final class ExportOptions {
        @Option(
                names = "--seed",
                paramLabel = "S",
                defaultValue = "1",
                description = "who sits there (${DEFAULT-VALUE})")
        long seed;

        @Option(
                names = "--people",
                paramLabel = "N",
                defaultValue = "1",
                description = "1 to 4 (${DEFAULT-VALUE})")
        int people;

        @Option(
                names = "--frames",
                paramLabel = "N",
                defaultValue = "100",
                description = "how many pictures (${DEFAULT-VALUE})")
        int frames;

        @Option(
                names = "--first",
                paramLabel = "K",
                defaultValue = "0",
                description = "the first frame (${DEFAULT-VALUE})")
        long first;

        @Option(
                names = "--per-identity",
                paramLabel = "N",
                defaultValue = "0",
                description = "new people every so many frames; 0 keeps them (${DEFAULT-VALUE})")
        int perIdentity;

        @Option(
                names = "--fps",
                paramLabel = "N",
                defaultValue = "30",
                description = "frames a second (${DEFAULT-VALUE})")
        double rate;

        @Option(
                names = "--size",
                paramLabel = "WxH",
                defaultValue = "640x480",
                converter = Size.Converter.class,
                description = "of the pictures (${DEFAULT-VALUE})")
        Size size;

        @Option(
                names = "--crop",
                paramLabel = "PIXELS",
                defaultValue = "0",
                description = "squares around faces instead of whole pictures")
        int crop;

        @Option(
                names = "--variety",
                paramLabel = "HOW",
                defaultValue = "WIDE",
                description =
                        "gallery light, or anything a camera may see: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE})")
        Variety variety;

        @Option(names = "--no-masks", description = "pictures and truth without masks")
        boolean withoutMasks;

        @Option(
                names = "--out",
                paramLabel = "DIR",
                required = true,
                description = "the folder to write into")
        Path out;
    }

    @Command(
            name = "export",
            description = "Writes pictures, masks and truth.jsonl.",
            mixinStandardHelpOptions = true)
    int export(@Mixin ExportOptions options) {
        PrintStream terminal = Terminal.watchesErrors() ? System.err : null;
        try (Progress progress = new Progress(terminal, Clock.system(), options.frames)) {
            int lines = SitterExport.write(plan(options), options.out, progress::at);
            System.out.printf(
                    "%d faces in %d pictures in %s%n", lines, options.frames, options.out);
            return 0;
        } catch (IllegalArgumentException e) {
            throw UserError.usage(e.getMessage());
        } catch (IOException e) {
            throw UserError.failed(e.getMessage(), e);
        }
    }

    private static SitterExport.Options plan(ExportOptions o) {
        return new SitterExport.Options(
                new Casting(o.seed, o.people, o.variety),
                o.first,
                o.frames,
                o.perIdentity,
                o.rate,
                o.size.width(),
                o.size.height(),
                o.crop,
                !o.withoutMasks);
    }
}
