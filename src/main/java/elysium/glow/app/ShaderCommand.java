package elysium.glow.app;

import elysium.glow.flow.UserError;
import picocli.CommandLine.Command;

/** {@code glow shader}: looks as files. */
@Command(
        name = "shader",
        description = "Checks looks.",
        subcommands = {ShaderCheckVerb.class},
        mixinStandardHelpOptions = true)
final class ShaderCommand implements Runnable {
    @Override
    public void run() {
        throw UserError.usage("glow shader takes a verb: check FILE|DIR…");
    }
}
