package elysium.glow.capture.y4m;

import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Frame;
import elysium.glow.capture.Reel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ReadableByteChannel;
import java.time.Duration;

/** A YUV4MPEG2 stream in lock-step: each frame has the time that the header's rate gives it. */
public final class Y4mReel implements Reel {
    /** Longer than a film needs to be found and begun, even on a slow disk. */
    private static final Duration LONGEST_FRAME = Duration.ofSeconds(20);

    private final Y4mStream stream;
    private final ReadableByteChannel channel;
    private final StallWatch watch;
    private final String name;
    private final Header header;

    /**
     * @param channel whose closing by another thread ends a read
     */
    public Y4mReel(ReadableByteChannel channel, String name) throws CameraLost {
        this(channel, name, LONGEST_FRAME);
    }

    Y4mReel(ReadableByteChannel channel, String name, Duration limit) throws CameraLost {
        this.stream = new Y4mStream(channel, name);
        this.channel = channel;
        this.name = name;
        watch = new StallWatch(channel, limit);
        watch.begins();
        try {
            header = stream.header();
        } catch (IOException e) {
            throw lost(e);
        } finally {
            watch.ends();
        }
        if (header == null) {
            watch.close();
            throw watch.hasStalled() ? stalled() : new CameraLost(name + " is empty.");
        }
    }

    /** What is sent to us on standard input. */
    public static Y4mReel standardInput() throws CameraLost {
        return new Y4mReel(Y4mCamera.standardInput(), "standard input");
    }

    @Override
    public double framesPerSecond() {
        return header.fps();
    }

    @Override
    public Grab read(Frame frame, long timeoutNanos) throws CameraLost {
        watch.begins();
        try {
            Grab grab = stream.read(frame);
            if (grab == Grab.FRAME) {
                long index = stream.frames() - 1;
                frame.stamp(index, Math.round(index * 1e9 / header.fps()));
            } else if (watch.hasStalled()) {
                throw stalled();
            }
            return grab;
        } catch (CameraLost e) {
            throw watch.hasStalled() ? stalled() : e;
        } catch (IOException e) {
            throw lost(e);
        } finally {
            watch.ends();
        }
    }

    private CameraLost lost(IOException e) {
        return watch.hasStalled()
                ? stalled()
                : new CameraLost(name + " can't be read: " + e.getMessage() + ".", e);
    }

    private CameraLost stalled() {
        return new CameraLost(name + " has stalled: no picture came for too long.");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() {
        watch.close();
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
