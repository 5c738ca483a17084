package elysium.glow.app;

import elysium.glow.app.bench.Gaps;
import elysium.glow.app.bench.Sheet;
import elysium.glow.app.bench.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A show that is asked for another preset again and again, and what each change costs it. */
final class Switching extends MeasuringFront {
    /**
     * So many frames from one change to the next wish: it may come while one fades into another.
     */
    private static final int REST_FRAMES = 10;

    /** The same in the first round, for the last of which one preset alone plays. */
    private static final int LONG_REST_FRAMES = 80;

    private static final int STEADY_FRAMES = 20;

    private static final double READY_GOAL = 28;
    private static final double GAP_GOAL = 2;
    private static final double RETAINED_GOAL = 10_000;

    private final List<String> turns;
    private final int firstTurns;
    private final Spans firstReady = new Spans();
    private final Spans ready = new Spans();
    private final Spans seen = new Spans();
    private final Spans steady = new Spans();
    private final Gaps gaps = new Gaps(clock);
    private int turn = -1;
    private int rest = LONG_REST_FRAMES;
    private boolean changing;
    private int framesSince;
    private long askedNanos;
    private long presentedNanos;
    private Held before;
    private Held after;

    private record Held(long heapBytes, int glObjects, int threads) {}

    /** Every preset once, then so many changes among all of them, the same ones each time. */
    Switching(Size size, List<String> presets, int switches) {
        super(size);
        turns = new ArrayList<>(presets);
        turns.add(presets.getFirst());
        firstTurns = turns.size();
        Random random = new Random(1);
        for (int i = 1; i < switches; i++) {
            int next = random.nextInt(presets.size() - 1);
            boolean same = presets.get(next).equals(turns.getLast());
            turns.add(presets.get(same ? presets.size() - 1 : next));
        }
        // Back to the one that played when the objects were counted first.
        boolean back = turns.getLast().equals(presets.getFirst());
        turns.add(presets.get(back ? 1 : 0));
        if (back) {
            turns.add(presets.getFirst());
        }
    }

    @Override
    void presented() {
        long now = clock.nanos();
        long gap = presentedNanos == 0 ? 0 : now - presentedNanos;
        presentedNanos = now;
        if (changing) {
            change(now);
        } else if (rest > 0) {
            count(gap);
            rest--;
        } else {
            next(now);
        }
    }

    private void count(long gap) {
        if (turn >= firstTurns) {
            gap();
        } else if (rest <= STEADY_FRAMES && gap > 0) {
            steady.add(gap);
        }
    }

    private void gap() {
        framesSince++;
        String when = changing ? ", getting ready, frame " : ", playing, frame ";
        gaps.add(turns.get(Math.max(0, turn - 1)) + " to " + turns.get(turn) + when + framesSince);
    }

    private void change(long now) {
        boolean cached = turn >= firstTurns;
        if (cached) {
            gap();
        }
        if (deck().isBusy()) {
            return;
        }
        (cached ? ready : firstReady).add(deck().edits().readyNanos());
        if (cached) {
            seen.add(now - askedNanos);
        }
        changing = false;
        rest = cached ? REST_FRAMES : LONG_REST_FRAMES;
    }

    private void next(long now) {
        if (turn == firstTurns - 1) {
            before = held();
        }
        if (turn == turns.size() - 1) {
            after = held();
            stagehand().end();
            return;
        }
        turn++;
        changing = true;
        framesSince = 0;
        askedNanos = clock.nanos();
        presentedNanos = now;
        gaps.begin();
        stagehand().play(turns.get(turn));
    }

    private Held held() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        presentedNanos = 0;
        return new Held(
                runtime.totalMemory() - runtime.freeMemory(), scope().live(), Vitals.threads());
    }

    Sheet times() {
        double frame = steady.percentile(0.5);
        Sheet sheet = new Sheet(switches() + " changes of preset", "p50", "p99", "longest", "most");
        row(sheet, "cached, ready: ms", ready, 1, READY_GOAL);
        row(sheet, "cached, on screen: ms", seen, 1, Double.NaN);
        row(sheet, "for the first time, ready: ms", firstReady, 1, Double.NaN);
        row(sheet, "a frame while one plays: ms", steady, 1, Double.NaN);
        row(sheet, "a frame at and after a change: in those", gaps.all(), frame, GAP_GOAL);
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

    Sheet held(String title) {
        double bytes = (double) (after.heapBytes - before.heapBytes) / switches();
        return new Sheet(title, "before", "after", "a switch", "most")
                .row("heap: MB", before.heapBytes * 1e-6, after.heapBytes * 1e-6)
                .row("heap: bytes", Double.NaN, Double.NaN, bytes, RETAINED_GOAL)
                .row("GL objects", before.glObjects, after.glObjects)
                .row("threads", before.threads, after.threads);
    }

    /** What the longest gaps were spent on. */
    String worst() {
        return gaps.words();
    }

    private int switches() {
        return turns.size() - firstTurns;
    }
}
