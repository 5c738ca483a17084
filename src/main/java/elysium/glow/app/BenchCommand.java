package elysium.glow.app;

import elysium.glow.flow.UserError;
import picocli.CommandLine.Command;

/** {@code glow bench}: what the program costs. */
@Command(
        name = "bench",
        description = "Measures what the program costs.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Runnable {
    @Override
    public void run() {
        throw UserError.usage("glow bench takes a verb; 'glow bench --help' lists them");
    }
}
