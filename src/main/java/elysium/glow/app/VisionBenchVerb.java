package elysium.glow.app;

import elysium.glow.app.bench.VisionMatch;
import elysium.glow.app.bench.VisionPeer;
import elysium.glow.app.bench.VisionScene;
import elysium.glow.flow.Clock;
import elysium.glow.vision.FaceTracker;
import elysium.glow.vision.Networks;
import elysium.glow.vision.SightTracker;
import elysium.glow.vision.onnx.ShippedNetworks;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code glow bench vision}: what seeing a frame costs. */
@Command(
        name = "vision",
        description = "Measures seeing a frame of 640x480: nobody, 1, 3 and 8 visitors.",
        mixinStandardHelpOptions = true)
final class VisionBenchVerb implements Callable<Integer> {
    @Option(
            names = "--frames",
            paramLabel = "N",
            defaultValue = "240",
            description = "frames of each scene to measure in each round (${DEFAULT-VALUE})")
    int frames;

    @Mixin Rounds rounds;

    @Option(
            names = "--against",
            paramLabel = "COMMAND",
            description = "a program that finds faces in the BMP files behind its name: './hog'")
    String against;

    @Mixin Sheets sheets;

    @Override
    public Integer call() {
        BenchCommand.positive("--frames", frames);
        int alternations = rounds.checked();
        System.err.println("drawing the scenes");
        try (VisionPeer peer = against == null ? null : new VisionPeer(against)) {
            VisionMatch match = new VisionMatch(VisionScene.all(), peer, System.err);
            HeapCount heap = new HeapCount();
            VisionMatch.Gauges gauges =
                    new VisionMatch.Gauges(
                            Clock.system(), BenchStage.clocks().processor(), heap::since);
            match.run(VisionBenchVerb::tracker, gauges, alternations, frames);
            String title =
                    "a frame of 640x480, %d x %d on one thread".formatted(frames, alternations);
            sheets.print(match.sheets(title));
        }
        return 0;
    }

    private static FaceTracker tracker() {
        Networks networks = ShippedNetworks.load();
        return new SightTracker(() -> networks, Clock.system());
    }
}
