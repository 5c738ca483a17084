package elysium.glow.app;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Folders;
import elysium.glow.flow.UserError;
import elysium.glow.preset.PresetFile;
import elysium.glow.preset.PresetFolder;
import elysium.glow.show.Progress;
import elysium.glow.show.Terminal;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glow preset render}: a picture and a short loop of presets, on the sitter. */
@Command(
        name = "render",
        description = "Makes a picture and a short loop of presets, as a sitter sees them.",
        mixinStandardHelpOptions = true)
final class PresetRenderVerb implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "NAME", description = "the presets: names or files")
    List<String> names = List.of();

    @Option(names = "--all", description = "every preset at hand")
    boolean all;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description =
                    "the folder for NAME.png and NAME.mp4; without it the previews that the panel"
                            + " shows, in the user's cache, of which those that still hold are kept")
    Path out;

    @Override
    public Integer call() {
        PresetFolder folder = Places.presetFolder();
        if (all == !names.isEmpty()) {
            throw UserError.usage("glow preset render takes the names of presets, or --all");
        }
        List<String> wanted = all ? folder.names() : names;
        int broken = 0;
        PrintStream terminal = Terminal.watchesErrors() ? System.err : null;
        long frames = (long) Preview.USUAL.frames() * wanted.size();
        try (Progress progress = new Progress(terminal, Clock.system(), frames)) {
            Preview preview = new Preview(Preview.USUAL, progress::at);
            for (String name : wanted) {
                broken += made(preview, folder, name) ? 0 : 1;
            }
        }
        return broken == 0 ? 0 : 1;
    }

    private boolean made(Preview preview, PresetFolder folder, String name) {
        try {
            PresetFile preset = folder.read(name);
            Preview.Place place =
                    out == null
                            ? Preview.kept(preset)
                            : Preview.Place.of(Folders.made(out), preset.preset().name());
            if (out == null && place.isThere()) {
                preview.skip();
            } else {
                preview.make(preset, place);
            }
            System.out.println(place.picture());
            System.out.println(place.loop());
            return true;
        } catch (UserError e) {
            if (!all) {
                throw e;
            }
            System.err.println("glow: " + e.getMessage());
            return false;
        }
    }
}
