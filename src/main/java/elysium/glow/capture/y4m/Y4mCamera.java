package elysium.glow.capture.y4m;

import elysium.glow.capture.Camera;
import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Frame;
import elysium.glow.flow.Clock;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ReadableByteChannel;

/** A live YUV4MPEG2 stream: a frame is as old as the arrival of its last byte. */
public final class Y4mCamera implements Camera {
    private final Y4mStream stream;
    private final ReadableByteChannel channel;
    private final Clock clock;
    private final String name;

    public Y4mCamera(ReadableByteChannel channel, String name, Clock clock) {
        this.stream = new Y4mStream(channel, name);
        this.channel = channel;
        this.name = name;
        this.clock = clock;
    }

    /** What is sent to us on standard input. */
    public static Y4mCamera standardInput(Clock clock) {
        return new Y4mCamera(standardInput(), "standard input", clock);
    }

    @SuppressWarnings("resource")
    static ReadableByteChannel standardInput() {
        return new FileInputStream(FileDescriptor.in).getChannel();
    }

    @Override
    public Grab read(Frame frame, long timeoutNanos) throws CameraLost, InterruptedException {
        try {
            Grab grab = stream.read(frame);
            if (grab == Grab.FRAME) {
                frame.stamp(stream.frames() - 1, clock.nanos());
            }
            return grab;
        } catch (ClosedByInterruptException e) {
            throw interrupted();
        } catch (AsynchronousCloseException e) {
            return Grab.END;
        } catch (ClosedChannelException e) {
            return Grab.END;
        } catch (IOException e) {
            throw new CameraLost(name + " can't be read: " + e.getMessage() + ".", e);
        }
    }

    @Override
    public long periodNanos() {
        return stream.periodNanos();
    }

    private static InterruptedException interrupted() {
        Thread.interrupted();
        return new InterruptedException();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
