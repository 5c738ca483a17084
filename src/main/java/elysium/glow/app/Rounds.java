package elysium.glow.app;

import picocli.CommandLine.Option;

/** How often those who are compared take turns. */
final class Rounds {
    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "5",
            description = "alternations, of which the median counts (${DEFAULT-VALUE})")
    private int count;

    int checked() {
        return BenchCommand.positive("--rounds", count);
    }
}
