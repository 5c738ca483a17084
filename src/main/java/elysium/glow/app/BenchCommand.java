package elysium.glow.app;

import elysium.glow.flow.UserError;
import picocli.CommandLine.Command;

/** {@code glow bench}: what the program costs. */
@Command(
        name = "bench",
        description = "Measures what the program costs.",
        subcommands = {
            RenderBenchVerb.class,
            VisionBenchVerb.class,
            LatencyBenchVerb.class,
            LightBenchVerb.class,
            StartupBenchVerb.class,
            SwitchBenchVerb.class,
            EditBenchVerb.class,
            StormBenchVerb.class
        },
        mixinStandardHelpOptions = true)
final class BenchCommand implements Runnable {
    @Override
    public void run() {
        throw UserError.usage(
                "glow bench takes a verb: render, light, vision, latency, startup, switch, edit, or storm");
    }

    static int positive(String option, int count) {
        if (count < 1) {
            throw UserError.usage(option + " takes 1 or more, not " + count);
        }
        return count;
    }
}
