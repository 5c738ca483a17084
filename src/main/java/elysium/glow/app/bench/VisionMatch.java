package elysium.glow.app.bench;

import elysium.glow.app.bench.VisionRun.Taken;
import elysium.glow.flow.Clock;
import elysium.glow.vision.FaceTracker;
import elysium.glow.vision.Faces;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** The tracker and a peer on the same scenes, measured in turn in one sitting. */
public final class VisionMatch {
    private static final int WARM_UP = 90;
    private static final double HIGH = 0.95;
    private static final double ONE_GOAL = 0.25;
    private static final double EIGHT_GOAL = 1.2;
    private static final double GROUND_GOAL = 1.3;
    private static final double START_GOAL = 400;
    private static final String ONE = "1 visitor";
    private static final String EIGHT = "8 visitors";

    private final List<VisionScene> scenes;
    private final VisionPeer peer;
    private final PrintStream progress;
    private final Map<String, List<Taken>> taken = new LinkedHashMap<>();
    private double loadMillis;
    private double firstMillis;

    /**
     * What is measured by.
     *
     * @param processor counts the time that the process has spent on processors
     * @param heapBytes counts what this thread has allocated on the heap
     */
    public record Gauges(Clock wall, Clock processor, LongSupplier heapBytes) {}

    /**
     * @param peer null to measure ours alone
     */
    public VisionMatch(List<VisionScene> scenes, VisionPeer peer, PrintStream progress) {
        this.scenes = scenes;
        this.peer = peer;
        this.progress = progress;
        for (VisionScene scene : scenes) {
            taken.put(scene.name(), new ArrayList<>());
            boolean compared = scene.name().equals(ONE) || scene.name().equals(EIGHT);
            if (peer != null && compared) {
                peer.show(scene.name(), scene.frames().getFirst());
                peer.show(scene.name(), scene.frames().get(scene.frames().size() / 3));
            }
        }
    }

    /** Alternates so often, so many frames of each scene each time. */
    public void run(Supplier<FaceTracker> ours, Gauges gauges, int rounds, int frames) {
        Clock wall = gauges.wall();
        long start = wall.nanos();
        try (FaceTracker tracker = ours.get()) {
            long loaded = wall.nanos();
            tracker.track(scenes.getFirst().frames().getFirst(), new Faces());
            loadMillis = (loaded - start) * 1e-6;
            firstMillis = (wall.nanos() - loaded) * 1e-6;
            VisionRun run = new VisionRun(tracker, gauges);
            for (int i = 1; i <= rounds; i++) {
                progress.printf("round %d of %d%n", i, rounds);
                for (VisionScene scene : scenes) {
                    run.warmUp(scene, WARM_UP);
                    taken.get(scene.name()).add(run.measure(scene, frames));
                }
                if (peer != null) {
                    peer.run();
                }
            }
        }
    }

    /** All scenes, and how they compare. */
    public List<Sheet> sheets(String title) {
        return List.of(scenes(title), comparison(), start());
    }

    private Sheet scenes(String title) {
        Sheet sheet =
                new Sheet(
                        title,
                        "median ms",
                        "p95 ms",
                        "finding ms",
                        "p95 finding",
                        "following",
                        "p95 follow.",
                        "CPU ms",
                        "faces",
                        "heap bytes");
        for (String name : taken.keySet()) {
            double[] all = pooled(name, Taken::all);
            double[] finding = pooled(name, Taken::finding);
            double[] following = pooled(name, Taken::following);
            sheet.row(
                    name,
                    Median.of(all),
                    Median.quantile(HIGH, all),
                    Median.of(finding),
                    Median.quantile(HIGH, finding),
                    Median.of(following),
                    Median.quantile(HIGH, following),
                    processor(name),
                    median(name, Taken::faces),
                    median(name, Taken::heapBytes));
        }
        return sheet;
    }

    private Sheet comparison() {
        Sheet sheet =
                new Sheet("all included, in the mean", "CPU ms", "other's", "ratio", "at most");
        if (peer != null) {
            against(sheet, ONE, peer.millis(ONE), ONE_GOAL, " / peer's frame");
            against(sheet, EIGHT, peer.millis(EIGHT), EIGHT_GOAL, " / peer's frame");
        }
        String ordinary = " / in an ordinary room";
        against(sheet, "1 visitor on black", processor(ONE), GROUND_GOAL, ordinary);
        against(sheet, "1 visitor among prints", processor(ONE), GROUND_GOAL, ordinary);
        return sheet;
    }

    private void against(Sheet sheet, String name, double other, double goal, String whose) {
        double mine = processor(name);
        sheet.row(name + whose, mine, other, mine / other, goal);
    }

    private Sheet start() {
        Sheet sheet = new Sheet("start, once", "ms", "at most");
        sheet.row("networks loaded", loadMillis);
        sheet.row("first frame", firstMillis);
        return sheet.row("both", loadMillis + firstMillis, START_GOAL);
    }

    private double processor(String name) {
        return median(name, Taken::processorMillis);
    }

    private double median(String name, Function<Taken, Double> figure) {
        return Median.of(taken.get(name).stream().mapToDouble(figure::apply).toArray());
    }

    private double[] pooled(String name, Function<Taken, double[]> figures) {
        return taken.get(name).stream()
                .flatMapToDouble(round -> Arrays.stream(figures.apply(round)))
                .toArray();
    }
}
