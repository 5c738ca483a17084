package elysium.glow.app;

import java.util.Arrays;

/** The durations of one second, kept to tell their percentiles; more than it holds are thinned. */
final class Samples {
    private final long[] nanos = new long[2048];
    private int count;
    private long longest;

    void add(long duration) {
        longest = Math.max(longest, duration);
        if (count == nanos.length) {
            thin();
        }
        nanos[count++] = duration;
    }

    private void thin() {
        for (int i = 0; i < nanos.length / 2; i++) {
            nanos[i] = nanos[2 * i];
        }
        count /= 2;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** In milliseconds, the smallest that is not below that part of them; NaN if there is none. */
    double percentile(double part) {
        if (count == 0) {
            return Double.NaN;
        }
        Arrays.sort(nanos, 0, count);
        int place = (int) Math.ceil(part * count) - 1;
        return nanos[Math.clamp(place, 0, count - 1)] * 1e-6;
    }

    double longest() {
        return count == 0 ? Double.NaN : longest * 1e-6;
    }

    void clear() {
        count = 0;
        longest = 0;
    }
}
