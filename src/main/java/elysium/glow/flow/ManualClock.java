package elysium.glow.flow;

/** A clock that somebody sets: the lock-step time of offline work and of tests. */
public final class ManualClock implements Clock {
    private volatile long nanos;

    public ManualClock(long nanos) {
        this.nanos = nanos;
    }

    @Override
    public long nanos() {
        return nanos;
    }

    public void set(long newNanos) {
        nanos = newNanos;
    }
}
