package elysium.glow.app;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code glow studio}: the show for whoever makes looks and presets for it. */
@Command(
        name = "studio",
        description = {
            "Opens the show to work on it: with the panel, and with its files watched.",
            "What an editor saves is on screen at once; what is wrong is told on the terminal and in"
                    + " the panel, and never before an audience."
        },
        mixinStandardHelpOptions = true,
        usageHelpAutoWidth = true)
final class StudioCommand implements Callable<Integer> {
    @Mixin SourceOptions pictures;
    @Mixin ShowOptions options;

    @Override
    public Integer call() {
        return ShowCommand.show(pictures, options, true);
    }
}
