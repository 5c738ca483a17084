package elysium.glow.app.bench;

import com.sun.management.OperatingSystemMXBean;
import elysium.glow.flow.Clock;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The times between the frames of a show, and what the longest of them were spent on. */
public final class Gaps {
    private static final int KEPT = 5;
    private static final double MILLION = 1e6;

    private final OperatingSystemMXBean process =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<GarbageCollectorMXBean> collectors =
            ManagementFactory.getGarbageCollectorMXBeans();
    private final Clock clock;
    private final Spans all = new Spans();
    private final List<Gap> longest = new ArrayList<>();
    private long presentedNanos;
    private long allNanos;
    private long ownNanos;
    private long collectedMillis;

    private record Gap(
            String where, long nanos, long allNanos, long ownNanos, long collectedMillis) {
        private String line() {
            return String.format(
                    Locale.ROOT,
                    "%6.1f ms, computing %6.1f ms, %5.1f of them on the show's thread, %d ms for the"
                            + " collector: %s",
                    nanos / MILLION,
                    allNanos / MILLION,
                    ownNanos / MILLION,
                    collectedMillis,
                    where);
        }
    }

    public Gaps(Clock clock) {
        this.clock = clock;
    }

    /** A frame was presented that counts for nothing: the next is measured from here. */
    public void begin() {
        presentedNanos = clock.nanos();
        allNanos = process.getProcessCpuTime();
        ownNanos = threads.getCurrentThreadCpuTime();
        collectedMillis = collected();
    }

    private long collected() {
        long millis = 0;
        for (GarbageCollectorMXBean collector : collectors) {
            millis += collector.getCollectionTime();
        }
        return millis;
    }

    /** A frame was presented, there. */
    public void add(String where) {
        long presentedBefore = presentedNanos;
        long allBefore = allNanos;
        long ownBefore = ownNanos;
        long collectedBefore = collectedMillis;
        begin();
        long nanos = presentedNanos - presentedBefore;
        all.add(nanos);
        if (longest.size() < KEPT || nanos > longest.getLast().nanos) {
            longest.add(
                    new Gap(
                            where,
                            nanos,
                            allNanos - allBefore,
                            ownNanos - ownBefore,
                            collectedMillis - collectedBefore));
            longest.sort(Comparator.comparingLong(Gap::nanos).reversed());
            longest.subList(Math.min(KEPT, longest.size()), longest.size()).clear();
        }
    }

    public Spans all() {
        return all;
    }

    /** The longest, a line each. */
    public String words() {
        StringBuilder words = new StringBuilder("The longest gaps:\n");
        longest.forEach(gap -> words.append(gap.line()).append('\n'));
        return words.toString();
    }
}
