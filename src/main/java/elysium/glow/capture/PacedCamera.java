package elysium.glow.capture;

import elysium.glow.flow.Clock;
import java.util.concurrent.locks.LockSupport;

/** A reel played at its own speed: each frame is given when its time has come on the clock. */
public final class PacedCamera implements Camera {
    private static final long LATEST_NANOS = 250_000_000L;

    private final Reel reel;
    private final Clock clock;
    private long dueNanos;
    private boolean started;

    public PacedCamera(Reel reel, Clock clock) {
        this.reel = reel;
        this.clock = clock;
    }

    @Override
    public Grab read(Frame frame, long timeoutNanos) throws CameraLost, InterruptedException {
        long now = clock.nanos();
        if (!started) {
            started = true;
            dueNanos = now;
        }
        long waitNanos = dueNanos - now;
        if (waitNanos > timeoutNanos) {
            pause(timeoutNanos);
            return Grab.NOTHING;
        }
        if (waitNanos > 0) {
            pause(waitNanos);
        }
        Grab grab = reel.read(frame, timeoutNanos);
        if (grab == Grab.FRAME) {
            settle(frame);
        }
        return grab;
    }

    @Override
    public long periodNanos() {
        return Math.round(1e9 / reel.framesPerSecond());
    }

    private void settle(Frame frame) {
        long now = clock.nanos();
        frame.stamp(frame.sequence(), now);
        boolean late = now - dueNanos > LATEST_NANOS;
        dueNanos = (late ? now : dueNanos) + periodNanos();
    }

    private void pause(long nanos) throws InterruptedException {
        LockSupport.parkNanos(this, nanos);
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }

    @Override
    public String name() {
        return reel.name();
    }

    @Override
    public void close() {
        reel.close();
    }
}
