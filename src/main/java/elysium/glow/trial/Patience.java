package elysium.glow.trial;

import elysium.glow.flow.Clock;
import java.util.function.DoubleSupplier;

/**
 * How long a look may take until its first frames are drawn, and then for each that follows.
 *
 * <p>Seconds in which the processor was given to others do not count, up to a point: on a busy
 * machine no good look is called a bad one.
 */
final class Patience {
    private static final double LIMIT_SECONDS = 2;
    private static final double FULL_PIXELS = 1280.0 * 720;
    private static final int FIRST_FRAMES = 3;
    private static final int STRETCH = 5;

    private final Clock clock;
    private final DoubleSupplier busySeconds;
    private final int firstFrames;
    private final double limitSeconds;
    private long begunNanos;
    private double begunBusySeconds;
    private int drawn = -1;

    Patience(Clock clock, DoubleSupplier busySeconds, Order.Canvas canvas) {
        this.clock = clock;
        this.busySeconds = busySeconds;
        firstFrames = Math.min(FIRST_FRAMES, canvas.frames());
        double pixels = (double) canvas.width() * canvas.height();
        limitSeconds = LIMIT_SECONDS * Math.max(1, pixels / FULL_PIXELS);
        begin();
    }

    private void begin() {
        begunNanos = clock.nanos();
        begunBusySeconds = busySeconds.getAsDouble();
    }

    /** So many frames are drawn. */
    void at(int frames) {
        drawn = frames;
        if (frames >= firstFrames) {
            begin();
        }
    }

    boolean isOver() {
        double seconds = (clock.nanos() - begunNanos) * 1e-9;
        return seconds >= STRETCH * limitSeconds
                || (seconds >= limitSeconds
                        && busySeconds.getAsDouble() - begunBusySeconds >= limitSeconds);
    }

    /** What took too long. */
    String complaint() {
        String what =
                drawn < 0
                        ? "to be compiled"
                        : drawn < firstFrames
                                ? "to be compiled and drawn " + times(firstFrames)
                                : "for one frame";
        return "it takes longer than " + seconds() + " " + what + ".";
    }

    private String seconds() {
        return Math.round(limitSeconds) + " s";
    }

    private static String times(int count) {
        return count == 1 ? "once" : count == 2 ? "twice" : count + " times";
    }
}
