package elysium.glow.app.bench;

import elysium.glow.flow.SameJvm;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Processor time from a process's start to its first frame, beside a program that does nothing. */
public final class Startup {
    private static final double GOAL = 2;

    private final Map<String, List<String>> ours;
    private final PrintStream progress;

    /** Our programs under their names: each draws its first frame and ends. */
    public Startup(Map<String, List<String>> ours, PrintStream progress) {
        this.ours = new LinkedHashMap<>(ours);
        this.progress = progress;
    }

    /** Alternates so often. */
    public Sheet run(int rounds) {
        try {
            Path cache = Files.createTempFile("bare", ".aot");
            try {
                return run(rounds, cache);
            } finally {
                Files.deleteIfExists(cache);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Sheet run(int rounds, Path cache) {
        String bare = Bare.class.getName();
        progress.println("making the bare program's own cache");
        Child.processorMillis(SameJvm.cached("-XX:AOTCacheOutput=" + cache, bare));
        double[] theirs = new double[rounds];
        double[][] taken = new double[ours.size()][rounds];
        for (int i = -1; i < rounds; i++) {
            progress.println(i < 0 ? "warming up" : "round " + (i + 1) + " of " + rounds);
            int at = Math.max(0, i);
            theirs[at] = Child.processorMillis(SameJvm.cached("-XX:AOTCache=" + cache, bare));
            int which = 0;
            for (List<String> command : ours.values()) {
                taken[which++][at] = Child.processorMillis(command);
            }
        }
        double median = Median.of(theirs);
        Sheet sheet = new Sheet("start to first frame", "CPU ms", "ratio", "at most");
        sheet.row("bare context, cleared once", median);
        int which = 0;
        for (String name : ours.keySet()) {
            double mine = Median.of(taken[which++]);
            sheet.row(name, mine, mine / median, name.startsWith("show") ? GOAL : Double.NaN);
        }
        return sheet;
    }
}
