package elysium.glow.capture;

/** A source of pictures, read by one thread. */
public interface Camera extends AutoCloseable {
    /** What a read came to. */
    enum Grab {
        /** The frame has been filled. */
        FRAME,
        /** Nothing yet: ask again. */
        NOTHING,
        /** The source has ended and will give no more. */
        END
    }

    /**
     * Waits for the next picture, at most for about the given time, and fills the frame with it.
     *
     * @throws CameraLost if the source is gone, denied or talks garbage
     */
    Grab read(Frame frame, long timeoutNanos) throws CameraLost, InterruptedException;

    /** Whether its first picture is still to come because the opening goes on. */
    default boolean isOpening() {
        return false;
    }

    /** From picture to picture, as far as the source tells; 0 if it does not. */
    default long periodNanos() {
        return 0;
    }

    /** Whether a call of its driver has not come back although it was closed. */
    default boolean isHung() {
        return false;
    }

    /** The name that the panel shows. */
    String name();

    /** Idempotent, never waits for long, and may be called by another thread to end a read. */
    @Override
    void close();
}
