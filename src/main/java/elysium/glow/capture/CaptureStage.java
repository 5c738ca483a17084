package elysium.glow.capture;

import elysium.glow.capture.CaptureStatus.State;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import elysium.glow.flow.Latest;
import elysium.glow.flow.Mailbox;
import elysium.glow.flow.Stage;

/** The first stage: the newest picture of the source, or of the fallback while that is lost. */
public final class CaptureStage implements AutoCloseable {
    private static final long WATCH_MILLIS = 40;
    private static final double RATE_WINDOW_NANOS = 1e9;

    private final Mailbox<Frame> frames = new Mailbox<>(Frame::new);
    private final Mailbox<Frame> bypass = new Mailbox<>(Frame::new);
    private final CameraLine.Surroundings around;
    private final Latest<CaptureStatus> status;
    private final Stage watchdog;
    private volatile boolean bypassWanted;
    private volatile long newestNanos = Long.MIN_VALUE;
    private volatile CameraLine line;
    private volatile CameraLine fallbackLine;
    private volatile Source fallback;
    private boolean closed;

    private int width;
    private int height;
    private long published;
    private long skipped;
    private double framesPerSecond;
    private long windowNanos;
    private long windowFrames;

    /** Starts at once. */
    public CaptureStage(Choice choice, Cameras cameras, Clock clock, Faults faults) {
        around = new CameraLine.Surroundings(cameras, this::offer, clock, faults);
        fallback = choice.fallback();
        windowNanos = clock.nanos();
        status = new Latest<>(blank(choice.source()));
        line = new CameraLine("glow-capture", "camera", choice.source(), around);
        line.begin();
        watchdog = new Stage("glow-capture-watch", this::watch, faults);
    }

    /**
     * Which source, and what stands in for it.
     *
     * @param fallback null keeps the last picture
     */
    public record Choice(Source source, Source fallback) {
        /** A camera that people stand before gives way to a sitter; all else keeps its picture. */
        public static Choice of(Source source) {
            return new Choice(source, source.isMirrored() ? new Source.Sitters(1, 1) : null);
        }
    }

    private static CaptureStatus blank(Source source) {
        return new CaptureStatus(source, source.label(), State.OPENING, "", false, 0, 0, 0, 0, 0);
    }

    /** Where the pictures go: one reader. */
    public Mailbox<Frame> frames() {
        return frames;
    }

    /**
     * Copies of the same pictures while they are wanted: for a reader that can't wait for vision.
     */
    public Mailbox<Frame> bypass() {
        return bypass;
    }

    public void wantBypass(boolean wanted) {
        bypassWanted = wanted;
    }

    /** When the newest picture was taken, whether or not anybody has looked at it yet. */
    public long newestNanos() {
        return newestNanos;
    }

    public CaptureStatus status() {
        return status.get();
    }

    /** Goes over to another source; the last picture stays until it gives its first. */
    public synchronized void use(Choice choice) {
        if (closed) {
            return;
        }
        fallback = choice.fallback();
        dropFallback();
        CameraLine before = line;
        before.close();
        line = new CameraLine("glow-capture", "camera", choice.source(), around);
        line.begin();
    }

    private synchronized Frame offer(CameraLine from, Frame filled) {
        boolean chosen = from == line || (from == fallbackLine && line.state() != State.LIVE);
        if (closed || !chosen || !from.isCurrent(filled)) {
            return filled;
        }
        width = filled.width();
        height = filled.height();
        newestNanos = filled.capturedNanos();
        published++;
        if (bypassWanted) {
            bypass.writable().copyFrom(filled);
            bypass.publish();
        }
        Frame next = frames.swapWritable(filled);
        if (frames.publish()) {
            skipped++;
        }
        return next;
    }

    private void watch() throws InterruptedException {
        line.watch();
        stepIn();
        CameraLine standing = fallbackLine;
        if (standing != null) {
            standing.watch();
        }
        report();
        Thread.sleep(WATCH_MILLIS);
    }

    /** Lets the fallback begin when the source is in trouble, and end when it is back. */
    private synchronized void stepIn() {
        State state = line.state();
        boolean needed = fallback != null && state != State.LIVE && state != State.OPENING;
        if (needed && fallbackLine == null && !closed) {
            fallbackLine = new CameraLine("glow-fallback", "fallback", fallback, around);
            fallbackLine.begin();
        } else if (!needed && state == State.LIVE) {
            dropFallback();
        }
    }

    private synchronized void dropFallback() {
        if (fallbackLine != null) {
            fallbackLine.close();
            fallbackLine = null;
        }
    }

    private synchronized void report() {
        long now = around.clock().nanos();
        double window = now - windowNanos;
        if (window >= RATE_WINDOW_NANOS) {
            framesPerSecond = (published - windowFrames) * 1e9 / window;
            windowNanos = now;
            windowFrames = published;
        }
        status.set(
                new CaptureStatus(
                        line.source(),
                        line.name(),
                        line.state(),
                        line.sentence(),
                        fallbackLine != null,
                        width,
                        height,
                        framesPerSecond,
                        published,
                        skipped));
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
            dropFallback();
            line.close();
        }
        watchdog.close();
    }
}
