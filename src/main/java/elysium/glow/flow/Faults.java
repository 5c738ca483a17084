package elysium.glow.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The faults that stand at this moment: one for each place, the newest word on it. */
public final class Faults {
    private static final int MOST_PLACES = 64;
    private static final long LOG_INTERVAL_NANOS = 10_000_000_000L;

    /** A fault with the time it was raised and how often its place has been in trouble. */
    public record Standing(Fault fault, long sinceNanos, int times) {}

    private final Clock clock;
    private final FaultLog log;
    private final Map<String, Standing> standing = new LinkedHashMap<>();
    private final Map<String, Long> loggedNanos = new LinkedHashMap<>();
    private volatile int version;

    public Faults(Clock clock, FaultLog log) {
        this.clock = clock;
        this.log = log;
    }

    /** Raises a fault, or renews the one that stands at its place. */
    public synchronized void raise(Fault fault) {
        Standing before = standing.get(fault.where());
        long now = clock.nanos();
        boolean same = before != null && before.fault().what().equals(fault.what());
        long since = same ? before.sinceNanos() : now;
        standing.put(
                fault.where(), new Standing(fault, since, before == null ? 1 : before.times() + 1));
        if (standing.size() > MOST_PLACES) {
            standing.remove(standing.keySet().iterator().next());
        }
        version++;
        logSometimes(fault, now);
    }

    /** The place is well again. */
    public synchronized void clear(String where) {
        if (standing.remove(where) != null) {
            version++;
        }
    }

    public synchronized List<Standing> standing() {
        return new ArrayList<>(standing.values());
    }

    /** Changes whenever the list does, so that a reader need not ask for it in vain. */
    public int version() {
        return version;
    }

    private void logSometimes(Fault fault, long now) {
        String line = fault.where() + ": " + fault.what();
        Long last = loggedNanos.get(line);
        if (last != null && now - last < LOG_INTERVAL_NANOS) {
            return;
        }
        loggedNanos.remove(line);
        loggedNanos.put(line, now);
        if (loggedNanos.size() > MOST_PLACES) {
            loggedNanos.remove(loggedNanos.keySet().iterator().next());
        }
        log.write(fault);
    }
}
