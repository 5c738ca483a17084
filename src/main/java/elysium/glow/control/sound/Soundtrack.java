package elysium.glow.control.sound;

import elysium.glow.ffmpeg.Ffmpeg;
import elysium.glow.flow.UserError;
import java.nio.file.Path;

/** What is heard of a file in step with a film's own time: the same film, the same bytes. */
public final class Soundtrack implements AutoCloseable {
    private final SoundFile file;
    private final Hearing hearing;
    private final float[] pairs = new float[SoundStream.CHANNELS * Hearing.HOP];
    private long heard;

    /** Throws a {@code UserError} if there is no sound in the file. */
    public Soundtrack(Path path) {
        try {
            file = new SoundFile(Ffmpeg.bundled(), path);
        } catch (SoundLost e) {
            throw UserError.failed(e.getMessage(), e);
        }
        hearing = new Hearing(file.samplesPerSecond());
    }

    /** Listens on to that moment. */
    public Heard advanceTo(long nanos) {
        long wanted = Math.round(nanos * 1e-9 * file.samplesPerSecond());
        try {
            while (heard < wanted) {
                int count = (int) Math.min(wanted - heard, Hearing.HOP);
                file.read(pairs, count);
                hearing.hear(pairs, count);
                heard += count;
            }
            return hearing.heard();
        } catch (SoundLost e) {
            throw UserError.failed(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
