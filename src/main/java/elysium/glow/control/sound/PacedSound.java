package elysium.glow.control.sound;

import elysium.glow.flow.Clock;
import java.util.concurrent.TimeUnit;

/** A file's sound at its own speed: each sample is given when its time has come on the clock. */
final class PacedSound implements SoundStream {
    /** After so long a pause it goes on where it was, and makes nothing good. */
    private static final double LATEST_SECONDS = 0.25;

    private final SoundFile file;
    private final Clock clock;
    private long startNanos;
    private long given;
    private boolean started;

    PacedSound(SoundFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    @Override
    public int read(float... pairs) throws SoundLost, InterruptedException {
        long now = clock.nanos();
        if (!started) {
            started = true;
            startNanos = now;
        }
        double rate = file.samplesPerSecond();
        long due = (long) ((now - startNanos) * 1e-9 * rate) - given;
        if (due > LATEST_SECONDS * rate) {
            startNanos = now;
            given = 0;
            return 0;
        }
        if (due < Hearing.HOP) {
            TimeUnit.NANOSECONDS.sleep((long) ((Hearing.HOP - due) / rate * 1e9));
            return 0;
        }
        int count = (int) Math.min(due, pairs.length / CHANNELS);
        file.read(pairs, count);
        given += count;
        return count;
    }

    @Override
    public int samplesPerSecond() {
        return file.samplesPerSecond();
    }

    @Override
    public String name() {
        return file.name();
    }

    @Override
    public void close() {
        file.close();
    }
}
