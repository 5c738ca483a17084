package elysium.glow.app;

import elysium.glow.flow.Faults;
import elysium.glow.flow.Mailbox;
import elysium.glow.gpu.GpuTimer;
import elysium.glow.mood.AsciiLine;
import elysium.glow.mood.Sight;
import elysium.glow.render.PassTimers;
import elysium.glow.show.Tally;
import java.nio.file.Path;

/** How the show runs, a line of JSON a second; recorded by main, written by a thread of its own. */
final class Stats implements AutoCloseable {
    private static final long SECOND_NANOS = 1_000_000_000L;
    private static final int PLACES = 3;

    /** What the line tells beside what was recorded. */
    record Sources(Tally tally, PassTimers passes, Held held) {}

    /** The part of the picture that the flash limiter holds. */
    @FunctionalInterface
    interface Held {
        float part();
    }

    private final Sources sources;
    private final Mailbox<AsciiLine> lines = new Mailbox<>(AsciiLine::new);
    private final StatsFile file;
    private final Samples frames = new Samples();
    private final Samples lags = new Samples();
    private final HeapCount heap = new HeapCount();
    private long startNanos;
    private long secondNanos;
    private long shownBefore;
    private long droppedBefore;
    private long repeatedBefore;
    private long lastNanos;
    private Sight lastSight;
    private int lastObjects;
    private int drawn;
    private boolean started;

    Stats(Path path, Sources sources, Faults faults) {
        this.sources = sources;
        file = new StatsFile(path, lines, faults);
    }

    /** A frame of the show has been presented, so long after it began. */
    void frame(long nowNanos, long tookNanos) {
        if (!started) {
            started = true;
            startNanos = nowNanos;
            secondNanos = nowNanos;
            heap.restart();
        }
        drawn++;
        frames.add(tookNanos);
    }

    /** A sight was on screen for the first time, so long after its picture was taken. */
    void lag(long nanos) {
        lags.add(nanos);
    }

    /**
     * Publishes a line when its second is over, the last one on closing; what that allocates is not
     * counted.
     */
    void tick(long nowNanos, Sight sight, int gpuObjects) {
        lastNanos = nowNanos;
        lastSight = sight;
        lastObjects = gpuObjects;
        if (started && nowNanos - secondNanos >= SECOND_NANOS) {
            publish(nowNanos, sight, gpuObjects);
        }
    }

    private void publish(long nowNanos, Sight sight, int gpuObjects) {
        long bytes = heap.since();
        AsciiLine line = lines.writable();
        line.clear();
        double seconds = (nowNanos - secondNanos) * 1e-9;
        line.text("{\"seconds\":").number((nowNanos - startNanos) * 1e-9, PLACES);
        line.text(",\"framesPerSecond\":").number(drawn / seconds, PLACES);
        counts(line);
        percentiles(line.text(",\"lagMs\":"), lags, 0.95, "p95");
        percentiles(line.text(",\"frameMs\":"), frames, 0.99, "p99");
        line.text(",\"heapBytesPerFrame\":");
        line.number(bytes < 0 ? Double.NaN : (double) bytes / Math.max(1, drawn), 1);
        sight(line, sight);
        passes(line);
        line.text(",\"flashHeld\":").number(sources.held().part(), PLACES);
        line.text(",\"glObjects\":").whole(gpuObjects);
        lines.publish();
        begin(nowNanos);
    }

    private void begin(long nowNanos) {
        secondNanos = nowNanos;
        drawn = 0;
        frames.clear();
        lags.clear();
        heap.restart();
    }

    private void counts(AsciiLine line) {
        Tally tally = sources.tally();
        line.text(",\"shown\":").whole(tally.shown() - shownBefore);
        line.text(",\"dropped\":").whole(tally.dropped() - droppedBefore);
        line.text(",\"repeated\":").whole(tally.repeated() - repeatedBefore);
        shownBefore = tally.shown();
        droppedBefore = tally.dropped();
        repeatedBefore = tally.repeated();
    }

    private static void percentiles(AsciiLine line, Samples samples, double high, String name) {
        line.text("{\"p50\":").number(samples.percentile(0.5), PLACES);
        line.text(",\"").text(name).text("\":").number(samples.percentile(high), PLACES);
        line.text(",\"max\":").number(samples.longest(), PLACES).text("}");
    }

    private static void sight(AsciiLine line, Sight sight) {
        line.text(",\"visitors\":").whole(sight == null ? 0 : sight.faces.count());
        if (sight != null) {
            line.text(",\"visionMs\":{\"detect\":").number(sight.detectNanos * 1e-6, PLACES);
            line.text(",\"track\":").number(sight.trackNanos * 1e-6, PLACES);
            line.text(",\"mood\":").number(sight.moodNanos * 1e-6, PLACES);
            line.text("},\"visionSkipped\":").whole(sight.skipped);
        }
    }

    private void passes(AsciiLine line) {
        line.text(",\"passes\":[");
        PassTimers passes = sources.passes();
        for (int i = 0; passes != null && i < passes.count(); i++) {
            GpuTimer timer = passes.get(i);
            line.text(i == 0 ? "{\"name\":" : ",{\"name\":").quoted(timer.name());
            line.text(",\"gpuMs\":").number(timer.gpuMillis(), PLACES);
            line.text(",\"callMs\":").number(timer.callMillis(), PLACES).text("}");
        }
        line.text("]");
    }

    @Override
    public void close() {
        file.settle();
        if (drawn > 0) {
            publish(lastNanos, lastSight, lastObjects);
        }
        file.close();
    }
}
