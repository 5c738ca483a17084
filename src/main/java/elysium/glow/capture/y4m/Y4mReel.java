package elysium.glow.capture.y4m;

import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Frame;
import elysium.glow.capture.Reel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ReadableByteChannel;

/** A YUV4MPEG2 stream in lock-step: each frame has the time that the header's rate gives it. */
public final class Y4mReel implements Reel {
    private final Y4mStream stream;
    private final ReadableByteChannel channel;
    private final String name;
    private final Header header;

    public Y4mReel(ReadableByteChannel channel, String name) throws CameraLost {
        this.stream = new Y4mStream(channel, name);
        this.channel = channel;
        this.name = name;
        try {
            header = stream.header();
        } catch (IOException e) {
            throw new CameraLost(name + " can't be read: " + e.getMessage() + ".", e);
        }
        if (header == null) {
            throw new CameraLost(name + " is empty.");
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
        try {
            Grab grab = stream.read(frame);
            if (grab == Grab.FRAME) {
                long index = stream.frames() - 1;
                frame.stamp(index, Math.round(index * 1e9 / header.fps()));
            }
            return grab;
        } catch (IOException e) {
            throw new CameraLost(name + " can't be read: " + e.getMessage() + ".", e);
        }
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
            throw new UncheckedIOException(e);
        }
    }
}
