package elysium.glow.app.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * What a file is at one moment, as far as its folder tells: two that are equal hold the same.
 *
 * @param size -1 where there is none
 * @param content of the bytes, where the folder's own time is too coarse to tell of an edit
 */
public record FileState(long size, long modifiedNanos, Object key, int content) {
    static final FileState MISSING = new FileState(-1, 0, "", 0);

    private static final long MOST_BYTES = 4 << 20;

    /** What it is now. */
    public static FileState of(Path path) {
        try {
            BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
            if (!found.isRegularFile()) {
                return MISSING;
            }
            long nanos = found.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            boolean coarse = nanos % 1_000_000_000L == 0 && found.size() <= MOST_BYTES;
            int content = coarse ? Arrays.hashCode(Files.readAllBytes(path)) : 0;
            Object key = found.fileKey();
            return new FileState(found.size(), nanos, key == null ? "" : key, content);
        } catch (IOException e) {
            // Between the two names of a save by rename there is none.
            return MISSING;
        }
    }

    /** Whether there is anything to be read: an empty file is one that is about to be written. */
    boolean isThere() {
        return size > 0;
    }
}
