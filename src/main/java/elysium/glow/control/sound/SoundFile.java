package elysium.glow.control.sound;

import elysium.glow.ffmpeg.Ffmpeg;
import elysium.glow.ffmpeg.SoundReader;
import elysium.glow.flow.UserError;
import java.io.IOException;
import java.nio.file.Path;

/** The sound of a file, over and over, as fast as it is asked for. */
final class SoundFile implements AutoCloseable {
    private final SoundReader reader;
    private final String name;
    private volatile boolean closed;

    SoundFile(Ffmpeg ffmpeg, Path file) throws SoundLost {
        name = String.valueOf(file.getFileName());
        try {
            reader = SoundReader.open(ffmpeg, file);
        } catch (UserError e) {
            throw new SoundLost(e.getMessage(), e);
        }
    }

    /** Fills in that many pairs from the start. */
    void read(float[] pairs, int count) throws SoundLost {
        String why;
        try {
            if (reader.read(pairs, 0, count)) {
                return;
            }
            why = closed ? "it was closed" : reader.complaint();
        } catch (IOException e) {
            why = String.valueOf(e.getMessage());
        }
        String reason = why.isEmpty() ? "there is no sound in it" : why;
        throw new SoundLost("The sound of " + name + " can't be read: " + reason + ".");
    }

    int samplesPerSecond() {
        return SoundReader.SAMPLES_PER_SECOND;
    }

    String name() {
        return name;
    }

    @Override
    public void close() {
        closed = true;
        reader.close();
    }
}
