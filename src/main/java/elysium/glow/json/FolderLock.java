package elysium.glow.json;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/** The right to write in a folder, which one program of ours has at a time. */
public final class FolderLock implements AutoCloseable {
    private static final int ATTEMPTS = 100;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits for it, though not for long.
     *
     * @throws IOException if somebody else keeps it
     */
    public static FolderLock of(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(".glow.lock"),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                if (tryLock(channel)) {
                    return new FolderLock(channel);
                }
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        channel.close();
        throw new IOException("another program has been saving there for too long");
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false; // Another thread of ours is saving.
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
