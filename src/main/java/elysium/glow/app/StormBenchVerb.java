package elysium.glow.app;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Fault;
import elysium.glow.flow.Faults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code glow bench storm}: what bad presets and bad edits do to the show that runs. */
@Command(
        name = "storm",
        description = "Throws bad presets and edits at a running show, without a window.",
        mixinStandardHelpOptions = true)
final class StormBenchVerb implements Callable<Integer> {
    @Option(
            names = "--bad",
            paramLabel = "N",
            defaultValue = "100",
            description = "how many (${DEFAULT-VALUE})")
    int bad;

    @Option(
            names = "--seconds",
            paramLabel = "S",
            defaultValue = "10",
            description = "in how many seconds (${DEFAULT-VALUE})")
    int seconds;

    @Mixin BenchShow show;

    @Option(
            names = "--preset",
            paramLabel = "P",
            defaultValue = "true-smiles",
            description = "what plays meanwhile (${DEFAULT-VALUE})")
    String preset;

    @Mixin Sheets sheets;

    @Override
    public Integer call() throws IOException {
        BenchCommand.positive("--bad", bad);
        BenchCommand.positive("--seconds", seconds);
        try (BenchHome home = new BenchHome()) {
            storm(home.folder());
        }
        return 0;
    }

    private void storm(Path home) {
        AtomicInteger lines = new AtomicInteger();
        Set<String> distinct = ConcurrentHashMap.newKeySet();
        Clock clock = Clock.system();
        Faults faults =
                new Faults(
                        clock,
                        fault -> {
                            lines.incrementAndGet();
                            distinct.add(line(fault));
                        });
        ShowPlan plan = show.plan(preset, null);
        try (Tempest front = new Tempest(show.size(), home, bad, seconds);
                Opening opening = new Opening(plan, front, new Opening.Around(clock, faults))) {
            opening.show(new Showing.How(false, true, false));
            front.of(opening.stagehand(), opening.deck());
            opening.run(Long.MAX_VALUE);
            sheets.print(front.sheet(lines.get(), distinct.size()));
        }
    }

    private static String line(Fault fault) {
        return fault.where() + ": " + fault.what();
    }
}
