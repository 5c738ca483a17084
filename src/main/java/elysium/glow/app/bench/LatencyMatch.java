package elysium.glow.app.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Programs that show standard input, ours and players, measured in turn on one virtual display. */
public final class LatencyMatch {
    private static final double HIGH = 0.95;

    private final Map<String, List<String>> programs;
    private final PrintStream progress;
    private final Map<String, List<Double>> figures = new LinkedHashMap<>();
    private final Map<String, Integer> lost = new LinkedHashMap<>();

    /** Command lines under their names, ours first. */
    public LatencyMatch(Map<String, List<String>> programs, PrintStream progress) {
        this.programs = new LinkedHashMap<>(programs);
        this.progress = progress;
        programs.keySet().forEach(name -> figures.put(name, new ArrayList<>()));
    }

    /** Alternates so often, so many turns of the picture each time. */
    public void run(int rounds, int turns) {
        for (int i = 1; i <= rounds; i++) {
            for (var program : programs.entrySet()) {
                double[] seen = measure(program.getValue(), turns);
                if (seen.length == 0) {
                    progress.println("both pictures look the same there: " + program.getKey());
                }
                lost.merge(program.getKey(), turns - seen.length, Integer::sum);
                for (double figure : seen) {
                    figures.get(program.getKey()).add(figure);
                }
                progress.printf(
                        "round %d of %d: %s, median %.1f ms%n",
                        i, rounds, program.getKey(), Median.of(seen));
            }
        }
    }

    private double[] measure(List<String> program, int turns) {
        try (VirtualDisplay display =
                new VirtualDisplay(Latency.WINDOW_WIDTH, Latency.WINDOW_HEIGHT)) {
            return Latency.seen(new Latency().measure(program, display, turns));
        } catch (IOException e) {
            progress.println("it ended, or did not start: " + String.join(" ", program));
            return new double[0];
        }
    }

    /** The programs' own figures, and their ratios to the first of the peers. */
    public Sheet sheet(String title, String peer) {
        Sheet sheet = new Sheet(title, "median ms", "p95 ms", "lost", "ratio", "p95 ratio");
        double theirs = peer == null ? Double.NaN : quantile(peer, 0.5);
        double theirHigh = peer == null ? Double.NaN : quantile(peer, HIGH);
        for (String name : programs.keySet()) {
            double mine = quantile(name, 0.5);
            double high = quantile(name, HIGH);
            sheet.row(name, mine, high, lost.get(name), mine / theirs, high / theirHigh);
        }
        return sheet;
    }

    private double quantile(String name, double part) {
        List<Double> all = figures.get(name);
        return Median.quantile(part, all.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
