package elysium.glow.ffmpeg;

import elysium.glow.flow.UserError;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A child that turns any file with sound into pairs of samples, over and over. */
public final class SoundReader implements AutoCloseable {
    public static final int SAMPLES_PER_SECOND = 48_000;
    private static final int CHANNELS = 2;
    private static final int MOST_PAIRS = 4096;
    private static final Duration LONGEST_END = Duration.ofSeconds(2);

    private final Child child;
    private final ReadableByteChannel bytes;
    private final ByteBuffer buffer =
            ByteBuffer.allocateDirect(MOST_PAIRS * CHANNELS * Float.BYTES)
                    .order(ByteOrder.nativeOrder());
    private final FloatBuffer samples = buffer.asFloatBuffer();
    private volatile boolean stopped;

    private SoundReader(Child child) {
        this.child = child;
        bytes = Channels.newChannel(child.output());
    }

    /**
     * Begins with the file's first sample, and again after its last.
     *
     * @throws UserError if ffmpeg can't be started
     */
    public static SoundReader open(Ffmpeg ffmpeg, Path file) {
        boolean little = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;
        List<String> arguments =
                List.of(
                        "-nostdin",
                        "-hide_banner",
                        "-loglevel",
                        "error",
                        "-stream_loop",
                        "-1",
                        "-i",
                        "file:" + file,
                        "-map",
                        "0:a:0",
                        "-ac",
                        String.valueOf(CHANNELS),
                        "-ar",
                        String.valueOf(SAMPLES_PER_SECOND),
                        "-f",
                        little ? "f32le" : "f32be",
                        "pipe:1");
        try {
            Child child = ffmpeg.start("ffmpeg", arguments);
            child.input().close();
            return new SoundReader(child);
        } catch (IOException e) {
            throw UserError.failed("ffmpeg can't be started: " + Ffmpeg.reason(e) + ".", e);
        }
    }

    /** Fills in as many pairs of samples as asked for; false where there is no more sound. */
    public boolean read(float[] pairs, int from, int count) throws IOException {
        int done = 0;
        while (done < count) {
            int now = Math.min(MOST_PAIRS, count - done);
            buffer.clear().limit(now * CHANNELS * Float.BYTES);
            if (!fill()) {
                return false;
            }
            samples.get(0, pairs, CHANNELS * (from + done), CHANNELS * now);
            done += now;
        }
        return true;
    }

    private boolean fill() throws IOException {
        while (buffer.hasRemaining()) {
            try {
                if (bytes.read(buffer) < 0) {
                    return false;
                }
            } catch (EOFException e) {
                return false;
            }
        }
        return true;
    }

    /** After the end: what went wrong, or an empty text if nothing did. */
    public String complaint() {
        if (stopped || child.await(LONGEST_END) == 0) {
            return "";
        }
        String errors = child.errors();
        return errors.contains("matches no streams")
                ? "there is no sound in it"
                : Complaint.of(errors, "there is no sound in it");
    }

    @Override
    public void close() {
        stopped = true;
        child.close();
    }
}
