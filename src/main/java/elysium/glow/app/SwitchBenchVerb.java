package elysium.glow.app;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.flow.UserError;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code glow bench switch}: what a change of preset costs the show that runs. */
@Command(
        name = "switch",
        description = "Measures changes of preset in a running show, without a window.",
        mixinStandardHelpOptions = true)
final class SwitchBenchVerb implements Callable<Integer> {
    @Option(
            names = "--switches",
            paramLabel = "N",
            defaultValue = "500",
            description =
                    "changes to measure, after every preset was played once"
                            + " (${DEFAULT-VALUE})")
    int switches;

    @Mixin BenchShow show;

    @Option(
            names = "--fps",
            paramLabel = "N",
            converter = FrameRate.Converter.class,
            description = "frames a second (60)")
    FrameRate rate;

    @Mixin Sheets sheets;

    @Override
    public Integer call() {
        BenchCommand.positive("--switches", switches);
        List<String> presets = Places.presetFolder().names();
        if (presets.size() < 3) {
            throw UserError.failed("there are fewer than three presets to change between");
        }
        Clock clock = Clock.system();
        Opening.Around around = new Opening.Around(clock, new Faults(clock, LogFile.FAULTS));
        ShowPlan plan = show.plan(presets.getLast(), rate);
        try (Switching front = new Switching(show.size(), presets, switches);
                Opening opening = new Opening(plan, front, around)) {
            front.of(opening.stagehand(), opening.deck());
            opening.run(Long.MAX_VALUE);
            String title = "held, after every preset was played once";
            sheets.print(front.times(), front.held(title));
            System.err.print(front.worst());
        }
        return 0;
    }
}
