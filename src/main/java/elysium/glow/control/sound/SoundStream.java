package elysium.glow.control.sound;

/** Sound as it comes, read by one thread: two channels, one beside the other. */
public interface SoundStream extends AutoCloseable {
    int CHANNELS = 2;

    /**
     * Waits a moment for what is new, and fills in pairs of samples from the start.
     *
     * @return how many pairs, 0 if there are none yet
     * @throws SoundLost if it is gone, denied, or no sound
     */
    int read(float... pairs) throws SoundLost, InterruptedException;

    int samplesPerSecond();

    /** The name that the panel shows. */
    String name();

    /** Idempotent; any thread may call it to end a read. */
    @Override
    void close();
}
