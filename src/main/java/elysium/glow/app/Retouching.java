package elysium.glow.app;

import elysium.glow.app.bench.Gaps;
import elysium.glow.app.bench.Sheet;
import elysium.glow.app.bench.Spans;
import elysium.glow.isf.Look;
import java.nio.file.Path;

/** A show whose look is saved again and again by an editor, and how soon that is on screen. */
final class Retouching extends MeasuringFront {
    private static final int REST_FRAMES = 20;
    private static final double REST_GOAL = 100;
    private static final double GAP_GOAL = 2;

    private final int edits;
    private final Spans total = new Spans();
    private final Spans ready = new Spans();
    private final Spans rest = new Spans();
    private final Spans steady = new Spans();
    private final Gaps gaps = new Gaps(clock);
    private Path file;
    private String first;
    private String saved;
    private int edit;
    private int frames;
    private long savedNanos;
    private long presentedNanos;

    Retouching(Size size, int edits) {
        super(size);
        this.edits = edits;
    }

    @Override
    void of(Stagehand newStagehand, Deck newDeck) {
        super.of(newStagehand, newDeck);
        Look look = newDeck.performance().looks().getFirst();
        file = Path.of(look.source().file());
        first = look.source().text();
    }

    @Override
    void presented() {
        long now = clock.nanos();
        long gap = now - presentedNanos;
        presentedNanos = now;
        frames++;
        if (saved != null) {
            gaps.add("edit " + edit);
            seen(now);
        } else if (frames > REST_FRAMES) {
            save();
        } else if (frames > 1) {
            steady.add(gap);
        }
    }

    private void seen(long now) {
        if (!deck().performance().looks().getFirst().source().text().equals(saved)) {
            return;
        }
        long readyNanos = deck().edits().readyNanos();
        total.add(now - savedNanos);
        ready.add(readyNanos);
        rest.add(now - savedNanos - readyNanos);
        saved = null;
        frames = 0;
        if (edit == edits) {
            stagehand().end();
        }
    }

    /** What nobody has seen before, so that it is tried and compiled. */
    private void save() {
        edit++;
        String words = first + "\nfloat retouched" + edit + "() { return " + edit + ".0; }\n";
        BenchHome.write(file, words);
        savedNanos = clock.nanos();
        saved = words;
        gaps.begin();
    }

    Sheet sheet() {
        double frame = steady.percentile(0.5);
        Sheet sheet = new Sheet(edits + " edits of a look", "p50", "p99", "longest", "most");
        row(sheet, "from saving to the screen: ms", total, 1, Double.NaN);
        row(sheet, "of that tried and compiled: ms", ready, 1, Double.NaN);
        row(sheet, "of that all else: ms", rest, 1, REST_GOAL);
        row(sheet, "a frame while nobody edits: ms", steady, 1, Double.NaN);
        row(sheet, "a frame meanwhile: in those", gaps.all(), frame, GAP_GOAL);
        return sheet;
    }

    private static void row(Sheet sheet, String name, Spans spans, double unit, double most) {
        sheet.row(
                name,
                spans.percentile(0.5) / unit,
                spans.percentile(0.99) / unit,
                spans.longestNanos() * 1e-6 / unit,
                most);
    }
}
