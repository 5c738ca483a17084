package elysium.glow.vision;

import elysium.glow.flow.Clock;
import java.util.function.Supplier;

/** The networks from their loading on; after a failure they are left in peace for a while. */
final class Waking implements AutoCloseable {
    private static final long REST_NANOS = 2_000_000_000L;

    private final Supplier<Networks> networks;
    private final Clock clock;
    private final SightTimes times;
    private Examiner examiner;
    private Throwable failure;
    private long failedNanos;

    Waking(Supplier<Networks> networks, Clock clock, SightTimes times) {
        this.networks = networks;
        this.clock = clock;
        this.times = times;
    }

    /** Loads them where that has not been done; says again what is wrong while they rest. */
    Examiner examiner() {
        if (failure != null) {
            if (clock.nanos() - failedNanos < REST_NANOS) {
                complain();
            }
            failure = null;
        }
        if (examiner == null) {
            try {
                examiner = new Examiner(networks.get(), clock, times);
            } catch (RuntimeException | Error e) {
                failed(e);
                throw e;
            }
        }
        return examiner;
    }

    private void complain() {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    /** They failed: what they hold is let go, and they are loaded anew after a rest. */
    void failed(Throwable cause) {
        failure = cause;
        failedNanos = clock.nanos();
        times.clear();
        try {
            close();
        } catch (RuntimeException e) {
            cause.addSuppressed(e);
        }
    }

    @Override
    public void close() {
        if (examiner != null) {
            Examiner old = examiner;
            examiner = null;
            old.close();
        }
    }
}
