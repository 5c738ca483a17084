package elysium.glow.app.bench;

import java.util.Arrays;

/** Spans of time, all of them kept. */
public final class Spans {
    private long[] nanos = new long[4096];
    private int count;

    public void add(long span) {
        if (count == nanos.length) {
            nanos = Arrays.copyOf(nanos, 2 * count);
        }
        nanos[count++] = span;
    }

    public int count() {
        return count;
    }

    public long longestNanos() {
        return Arrays.stream(nanos, 0, count).max().orElse(0);
    }

    /** In milliseconds, the smallest that is not below that part of them; NaN if there is none. */
    public double percentile(double part) {
        if (count == 0) {
            return Double.NaN;
        }
        long[] sorted = Arrays.copyOf(nanos, count);
        Arrays.sort(sorted);
        return sorted[Math.clamp((int) Math.ceil(part * count) - 1, 0, count - 1)] * 1e-6;
    }
}
