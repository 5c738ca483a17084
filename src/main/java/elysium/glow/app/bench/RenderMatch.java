package elysium.glow.app.bench;

import elysium.glow.render.RenderBench.Measured;
import elysium.glow.render.RenderBench.PassMillis;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Our pipeline and a peer, measured in turn in one sitting, and compared by their medians. */
public final class RenderMatch {
    private static final double FRAME_GOAL = 1.10;
    private static final double BLOOM_GOAL = 0.70;
    private static final double PRESET_GOAL = 3;

    private final Ours ours;
    private final Peer peer;
    private final PrintStream progress;
    private final List<Measured> frames = new ArrayList<>();
    private final List<Double> blooms = new ArrayList<>();

    /** What of ours can be measured. */
    public interface Ours {
        Measured frame();

        double bloomMillis();

        /** One frame of a preset that is shipped. */
        Measured preset(String name);
    }

    /**
     * @param peer null to measure ours alone
     */
    public RenderMatch(Ours ours, Peer peer, PrintStream progress) {
        this.ours = ours;
        this.peer = peer;
        this.progress = progress;
    }

    /** Alternates so often. */
    public void run(int rounds) {
        for (int i = 1; i <= rounds; i++) {
            progress.printf("round %d of %d%n", i, rounds);
            frames.add(ours.frame());
            blooms.add(ours.bloomMillis());
            if (peer != null) {
                peer.run();
            }
        }
    }

    /**
     * The comparison.
     *
     * @param outsideMillis of the main thread with a driver that draws nothing
     */
    public Sheet sheet(String title, double outsideMillis) {
        double frame = frame();
        double bloom = Median.of(blooms.stream().mapToDouble(Double::doubleValue).toArray());
        double theirFrame = peer == null ? Double.NaN : peer.median("FULL frame");
        double theirBloom = peer == null ? Double.NaN : peer.median("bloom CoD");
        Sheet sheet = new Sheet(title, "CPU ms", "peer's", "ratio", "at most");
        sheet.row("whole frame", frame, theirFrame, frame / theirFrame, FRAME_GOAL);
        sheet.row("bloom alone", bloom, theirBloom, bloom / theirBloom, BLOOM_GOAL);
        sheet.row("main thread outside OpenGL", outsideMillis, Double.NaN, Double.NaN, 0.5);
        return sheet.row("particles alive", frames.getLast().particles());
    }

    private double frame() {
        return Median.of(frames.stream().mapToDouble(Measured::processorMillis).toArray());
    }

    /** The passes of the last round. */
    public Sheet passes() {
        Sheet sheet = new Sheet("passes, in the order in which they came to be", "GPU ms", "calls");
        for (PassMillis pass : frames.getLast().passes()) {
            sheet.row(pass.name(), pass.gpuMillis(), pass.callMillis());
        }
        return sheet;
    }

    /** Shipped presets, as ratios to the whole frame. */
    public Sheet presets(List<String> names, int rounds) {
        Sheet sheet = new Sheet("presets", "CPU ms", "ratio", "at most");
        for (String name : names) {
            progress.println("preset " + name);
            double[] taken = new double[rounds];
            for (int i = 0; i < rounds; i++) {
                taken[i] = ours.preset(name).processorMillis();
            }
            double median = Median.of(taken);
            sheet.row(name, median, median / frame(), PRESET_GOAL);
        }
        return sheet;
    }
}
