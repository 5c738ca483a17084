package elysium.glow.flow;

import java.time.LocalDateTime;
import java.time.ZoneId;

/** The one place that reads the time: a monotonic count of nanoseconds. */
@FunctionalInterface
public interface Clock {
    long nanos();

    /** The date and the time of day at this place, for people: it may jump. */
    static LocalDateTime localTime() {
        return LocalDateTime.now(ZoneId.systemDefault());
    }

    static Clock system() {
        return System::nanoTime;
    }
}
