package elysium.glow.app;

import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code glow bench edit}: how soon what an editor saves is on screen. */
@Command(
        name = "edit",
        description = "Measures from saving a look to seeing it, in a show without a window.",
        mixinStandardHelpOptions = true)
final class EditBenchVerb implements Callable<Integer> {
    @Option(
            names = "--edits",
            paramLabel = "N",
            defaultValue = "30",
            description = "how many (${DEFAULT-VALUE})")
    int edits;

    @Mixin BenchShow show;

    @Option(
            names = "--preset",
            paramLabel = "P",
            defaultValue = "true-smiles",
            description = "of which preset the first look is edited (${DEFAULT-VALUE})")
    String preset;

    @Mixin Sheets sheets;

    @Override
    public Integer call() throws IOException {
        BenchCommand.positive("--edits", edits);
        Clock clock = Clock.system();
        Opening.Around around = new Opening.Around(clock, new Faults(clock, LogFile.FAULTS));
        try (BenchHome _ = new BenchHome();
                Retouching front = new Retouching(show.size(), edits);
                Opening opening = new Opening(show.plan(preset, null), front, around)) {
            opening.show(new Showing.How(false, true, false));
            front.of(opening.stagehand(), opening.deck());
            opening.run(Long.MAX_VALUE);
            sheets.print(front.sheet());
        }
        return 0;
    }
}
