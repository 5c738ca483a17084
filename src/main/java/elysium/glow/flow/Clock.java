package elysium.glow.flow;

/** The one place that reads the time: a monotonic count of nanoseconds. */
@FunctionalInterface
public interface Clock {
    long nanos();

    static Clock system() {
        return System::nanoTime;
    }
}
