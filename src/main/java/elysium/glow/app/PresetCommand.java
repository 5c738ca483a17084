package elysium.glow.app;

import elysium.glow.flow.UserError;
import elysium.glow.preset.About;
import elysium.glow.preset.PresetFile;
import elysium.glow.preset.PresetFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code glow preset}: what can be played, and whether a file can. */
@Command(
        name = "preset",
        description = "Lists, checks, starts, shows, packs and installs presets.",
        subcommands = {
            PresetNewVerb.class,
            PresetRenderVerb.class,
            PresetPackVerb.class,
            PresetInstallVerb.class
        },
        synopsisSubcommandLabel =
                "(list | check FILE… | new NAME | render NAME… | pack NAME | install FILE)",
        mixinStandardHelpOptions = true)
final class PresetCommand implements Runnable {
    @Override
    public void run() {
        throw UserError.usage(
                "glow preset takes a verb: list, check, new, render, pack, or install");
    }

    @Command(
            name = "list",
            description = "Lists the presets at hand, each with what it is for and its tags.",
            mixinStandardHelpOptions = true)
    int list() {
        PresetFolder folder = Places.presetFolder();
        int broken = 0;
        for (String name : folder.names()) {
            try {
                System.out.printf("%-16s %s%n", name, words(folder.read(name).preset().about()));
            } catch (UserError e) {
                System.out.printf("%-16s (broken) %s%n", name, e.getMessage());
                broken++;
            }
        }
        return broken == 0 ? 0 : 1;
    }

    private static String words(About about) {
        String tags = about.tags().isEmpty() ? "" : " [" + String.join(", ", about.tags()) + "]";
        return about.intent() + tags;
    }

    @Command(
            name = "check",
            description = "Says of each file what is wrong with it, and where.",
            mixinStandardHelpOptions = true)
    int check(@Parameters(arity = "1..*", paramLabel = "FILE") List<Path> files) {
        int broken = 0;
        for (Path file : files) {
            try {
                PresetFile read = PresetFile.read(found(file), Places.presetFolder().looks());
                System.out.printf("%s: ok, '%s'%n", file, read.preset().name());
            } catch (UserError e) {
                System.out.println(e.getMessage());
                broken++;
            }
        }
        return broken == 0 ? 0 : 1;
    }

    /** A file, or else a preset's bare name. */
    private static Path found(Path file) {
        boolean bare = file.getNameCount() == 1 && !file.toString().contains(".");
        return bare && !Files.exists(file) ? Places.presetFolder().file(file.toString()) : file;
    }
}
