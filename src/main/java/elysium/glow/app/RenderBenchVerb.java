package elysium.glow.app;

import elysium.glow.app.bench.Child;
import elysium.glow.app.bench.Peer;
import elysium.glow.app.bench.RenderMatch;
import elysium.glow.app.bench.Sheet;
import elysium.glow.flow.SameJvm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code glow bench render}: what a frame of the pipeline costs. */
@Command(
        name = "render",
        description = "Measures a frame of the pipeline: two looks, mouths, particles, bloom.",
        mixinStandardHelpOptions = true)
final class RenderBenchVerb implements Callable<Integer> {
    private static final int OUTSIDE_FRAMES = 300;

    @Option(
            names = "--size",
            paramLabel = "WxH",
            converter = Size.Converter.class,
            defaultValue = "1280x720",
            description = "the size of the picture (${DEFAULT-VALUE})")
    Size size;

    @Option(
            names = "--frames",
            paramLabel = "N",
            defaultValue = "30",
            description = "frames to measure in each round (${DEFAULT-VALUE})")
    int frames;

    @Mixin Rounds rounds;

    @Option(
            names = "--preset",
            paramLabel = "P",
            description = "a preset to measure beside it; all for all of them")
    String preset;

    @Option(
            names = "--against",
            paramLabel = "COMMAND",
            description = "a program that does the same work: './glbench 1280 720 20 1'")
    String against;

    @Mixin Sheets sheets;

    @Option(names = "--outside", hidden = true, description = "print this thread's time alone")
    boolean outside;

    @Override
    public Integer call() {
        BenchCommand.positive("--frames", frames);
        int alternations = rounds.checked();
        try (BenchStage stage = new BenchStage(size, frames)) {
            if (outside) {
                System.out.println(stage.frameOfLooks().threadMillis());
                return 0;
            }
            Peer peer = against == null ? null : new Peer(against);
            RenderMatch match = new RenderMatch(stage, peer, System.err);
            match.run(alternations);
            List<Sheet> found = new ArrayList<>();
            String title = "%s, %d frames x %d, medians".formatted(size, frames, alternations);
            found.add(match.sheet(title, outsideMillis()));
            found.add(match.passes());
            if (preset != null) {
                List<String> names = preset.equals("all") ? stage.presets() : List.of(preset);
                found.add(match.presets(names, Math.min(3, alternations)));
            }
            sheets.print(found);
            return 0;
        }
    }

    /** Measured in a process of its own, whose driver draws nothing. */
    private double outsideMillis() {
        System.err.println("the main thread outside OpenGL");
        String said =
                Child.output(
                        SameJvm.command(
                                Glow.class.getName(),
                                "bench",
                                "render",
                                "--outside",
                                "--frames=" + OUTSIDE_FRAMES,
                                "--size=" + size),
                        // Mesa's own thread does not know what the driver that draws nothing lacks.
                        Map.of("GALLIUM_NOOP", "1", "GALLIUM_THREAD", "0"));
        return Double.parseDouble(said.strip().lines().toList().getLast());
    }
}
