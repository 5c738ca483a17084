package elysium.glow.capture.y4m;

import elysium.glow.capture.Camera.Grab;
import elysium.glow.capture.CameraLost;
import elysium.glow.capture.Frame;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** A YUV4MPEG2 stream, read from a channel straight into frames; waits as its channel does. */
final class Y4mStream {
    private static final int LONGEST_LINE = 4096;
    private static final byte[] MARK = {'F', 'R', 'A', 'M', 'E', '\n'};

    private final ReadableByteChannel channel;
    private final String name;
    private final ByteBuffer mark = ByteBuffer.allocateDirect(MARK.length);
    private final ByteBuffer one = ByteBuffer.allocateDirect(1);
    private Header header;
    private long frames;

    Y4mStream(ReadableByteChannel channel, String name) {
        this.channel = channel;
        this.name = name;
    }

    /** The first line, read when it is first asked for; null if the stream ended before. */
    Header header() throws CameraLost, IOException {
        if (header == null) {
            String line = line();
            header = line == null ? null : Header.parse(line, name);
        }
        return header;
    }

    /** From frame to frame as the header says; 0 before it has been read. */
    long periodNanos() {
        return header == null ? 0 : Math.round(1e9 / header.fps());
    }

    /** Frames read so far. */
    long frames() {
        return frames;
    }

    Grab read(Frame frame) throws CameraLost, IOException {
        if (header() == null || !marked()) {
            return Grab.END;
        }
        ByteBuffer pixels = frame.shape(header.format(), header.width(), header.height());
        frame.colours(header.fullRange(), header.isBt709());
        if (!fill(pixels)) {
            throw new CameraLost(
                    name
                            + " breaks off in frame "
                            + frames
                            + ": "
                            + pixels.position()
                            + " of "
                            + pixels.limit()
                            + " bytes came.");
        }
        pixels.position(0);
        frames++;
        return Grab.FRAME;
    }

    private boolean marked() throws CameraLost, IOException {
        mark.clear();
        if (!fill(mark)) {
            if (mark.position() == 0) {
                return false;
            }
            throw new CameraLost(name + " breaks off before frame " + frames + ".");
        }
        for (int i = 0; i < MARK.length - 1; i++) {
            if (mark.get(i) != MARK[i]) {
                throw lied();
            }
        }
        byte last = mark.get(MARK.length - 1);
        for (int i = 0; last != '\n'; i++) {
            if (i == LONGEST_LINE || (i == 0 && last != ' ')) {
                throw lied();
            }
            last = nextByte();
        }
        return true;
    }

    private CameraLost lied() {
        return new CameraLost(
                "What follows in "
                        + name
                        + " where frame "
                        + frames
                        + " should begin is no frame: the y4m header says "
                        + header.width()
                        + "x"
                        + header.height()
                        + ", and the data do not fit that.");
    }

    private String line() throws CameraLost, IOException {
        StringBuilder text = new StringBuilder();
        one.clear();
        if (!fill(one)) {
            return null;
        }
        for (byte b = one.get(0); b != '\n'; b = nextByte()) {
            text.append((char) (b & 0xff));
            if (text.length() == LONGEST_LINE || b == 0) {
                throw new CameraLost(name + " is no y4m stream: its first line has no end.");
            }
        }
        return text.toString();
    }

    private byte nextByte() throws CameraLost, IOException {
        one.clear();
        if (!fill(one)) {
            throw new CameraLost(name + " breaks off within a y4m header.");
        }
        return one.get(0);
    }

    private boolean fill(ByteBuffer target) throws IOException {
        while (target.hasRemaining()) {
            if (channel.read(target) < 0) {
                return false;
            }
        }
        return true;
    }
}
