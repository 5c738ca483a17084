package elysium.glow.app;

import elysium.glow.flow.UserError;
import elysium.glow.preset.PresetFile;
import elysium.glow.preset.PresetFolder;
import elysium.glow.preset.library.Card;
import elysium.glow.preset.library.Catalogue;
import elysium.glow.preset.library.PlaylistFile;
import elysium.glow.preset.library.Playlists;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glow preset}: what can be played, and whether a file can. */
@Command(
        name = "preset",
        description = "Finds, marks, checks, starts, shows, packs and installs presets.",
        subcommands = {
            PresetNewVerb.class,
            PresetRenderVerb.class,
            PresetPackVerb.class,
            PresetInstallVerb.class,
            PresetSearchVerb.class,
            PresetMarkVerb.class
        },
        synopsisSubcommandLabel = "VERB",
        mixinStandardHelpOptions = true)
final class PresetCommand implements Runnable {
    @Override
    public void run() {
        throw UserError.usage(
                "glow preset takes a verb: list, search, mark, check, new, render, pack, install");
    }

    @Command(
            name = "list",
            description = "Lists the presets at hand, each with what it is for and its tags.",
            mixinStandardHelpOptions = true)
    int list(@Option(names = "--json", description = "as JSON") boolean json) {
        Catalogue catalogue = Catalogue.of(Places.presetFolder(), Places.library().read());
        CardPrint print = new CardPrint(catalogue.cards());
        System.out.print(json ? print.json() : print.text());
        return catalogue.cards().stream().allMatch(Card::isPlayable) ? 0 : 1;
    }

    @Command(
            name = "check",
            description = "Says of each file what is wrong with it, and where.",
            mixinStandardHelpOptions = true)
    int check(@Parameters(arity = "1..*", paramLabel = "FILE") List<Path> files) {
        int broken = 0;
        for (Path file : files) {
            try {
                System.out.printf("%s: ok, '%s'%n", file, checked(found(file)));
            } catch (UserError e) {
                System.out.println(e.getMessage());
                broken++;
            }
        }
        return broken == 0 ? 0 : 1;
    }

    /** The name of the preset, or the playlist, in a file. */
    private static String checked(Path file) {
        PresetFolder presets = Places.presetFolder();
        String name = file.getFileName().toString();
        if (name.endsWith(Playlists.ENDING)) {
            PlaylistFile.read(file, presets);
            return name.substring(0, name.length() - Playlists.ENDING.length());
        }
        return PresetFile.read(file, presets.looks()).preset().name();
    }

    /** A file, or else a preset's bare name. */
    private static Path found(Path file) {
        boolean bare = file.getNameCount() == 1 && !file.toString().contains(".");
        return bare && !Files.exists(file) ? Places.presetFolder().file(file.toString()) : file;
    }
}
