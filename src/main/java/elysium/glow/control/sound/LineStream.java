package elysium.glow.control.sound;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.LineUnavailableException;
import javax.sound.sampled.TargetDataLine;

/** A microphone or line that is listened to: samples of 16 bits, one or two channels. */
final class LineStream implements SoundStream {
    private static final double BUFFER_SECONDS = 0.1;
    private static final float FULL = 32_768;
    private static final long WAIT_MILLIS = 4;

    /** A line that is there always gives something, were it zeros. */
    private static final int MOST_WAITS = 500;

    private final TargetDataLine line;
    private final AudioFormat format;
    private final String name;
    private final byte[] bytes;
    private final ByteBuffer samples;
    private int waits;

    /** Opens the line and begins to listen. */
    LineStream(TargetDataLine line, AudioFormat format, String name)
            throws LineUnavailableException {
        this.line = line;
        this.format = format;
        this.name = name;
        int moments = (int) (BUFFER_SECONDS * format.getFrameRate());
        bytes = new byte[moments * format.getFrameSize()];
        samples = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        line.open(format, bytes.length);
        line.start();
    }

    @Override
    public int read(float... pairs) throws SoundLost, InterruptedException {
        int most = Math.min(bytes.length, pairs.length / CHANNELS * format.getFrameSize());
        int there = Math.min(most, line.available());
        int whole = there - there % format.getFrameSize();
        // Never asks for more than there is: a read that waits for a line that is gone never ends.
        int read = whole > 0 ? line.read(bytes, 0, whole) : 0;
        if (read <= 0) {
            return nothing();
        }
        waits = 0;
        int moments = read / format.getFrameSize();
        boolean two = format.getChannels() == CHANNELS;
        for (int i = 0; i < moments; i++) {
            int place = i * format.getFrameSize();
            pairs[2 * i] = samples.getShort(place) / FULL;
            pairs[2 * i + 1] = samples.getShort(two ? place + 2 : place) / FULL;
        }
        return moments;
    }

    private int nothing() throws SoundLost, InterruptedException {
        waits++;
        if (!line.isOpen() || waits > MOST_WAITS) {
            throw new SoundLost(
                    "The microphone " + name + " gives nothing: is it still plugged in?");
        }
        Thread.sleep(WAIT_MILLIS);
        return 0;
    }

    @Override
    public int samplesPerSecond() {
        return Math.round(format.getFrameRate());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void close() {
        line.close();
    }
}
