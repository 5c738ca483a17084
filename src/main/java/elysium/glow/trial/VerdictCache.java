package elysium.glow.trial;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The verdicts of earlier trials, in memory and in a folder that several instances may share: a
 * file for each, written whole or not at all, the oldest forgotten first.
 *
 * <p>A look that hung is remembered for this run alone, as the machine may have been at fault.
 */
public final class VerdictCache {
    private static final int MOST_FILES = 4096;
    private static final int MOST_IN_MEMORY = 512;
    private static final int MOST_BYTES = 1 << 20;
    private static final int CHECK_EVERY = 64;

    private final Path folder;
    private final int mostFiles;
    private final Map<String, Verdict> memory = new LinkedHashMap<>(64, 0.75f, true);
    private int stored;

    /**
     * @param folder null where nothing can be kept
     */
    public VerdictCache(Path folder) {
        this(folder, MOST_FILES);
    }

    VerdictCache(Path folder, int mostFiles) {
        this.folder = folder;
        this.mostFiles = mostFiles;
    }

    /** The verdict of that key, or null. */
    synchronized Verdict find(String key) {
        Verdict known = memory.get(key);
        if (known == null && folder != null) {
            known = read(folder.resolve(key));
            if (known != null) {
                remember(key, known);
            }
        }
        return known;
    }

    private static Verdict read(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return null;
            }
            byte[] bytes = Files.readAllBytes(file);
            return Verdict.read(new DataInputStream(new ByteArrayInputStream(bytes)));
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            discard(file);
            return null;
        }
    }

    synchronized void store(String key, Verdict verdict) {
        remember(key, verdict);
        if (folder == null || verdict.grade() == Grade.HANG) {
            return;
        }
        try {
            Files.createDirectories(folder);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            verdict.write(new DataOutputStream(bytes));
            Path part = Files.createTempFile(folder, ".verdict", ".part");
            Files.write(part, bytes.toByteArray());
            Files.move(part, folder.resolve(key), StandardCopyOption.ATOMIC_MOVE);
            if (stored++ % CHECK_EVERY == 0) {
                forgetOldest();
            }
        } catch (IOException e) {
            // Then it is tried again the next time.
            stored++;
        }
    }

    private void remember(String key, Verdict verdict) {
        memory.put(key, verdict);
        if (memory.size() > MOST_IN_MEMORY) {
            memory.remove(memory.keySet().iterator().next());
        }
    }

    private void forgetOldest() throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.sorted(Comparator.comparingLong(VerdictCache::age)).toList();
        }
        for (int i = 0; i < files.size() - mostFiles; i++) {
            discard(files.get(i));
        }
    }

    private static long age(Path file) {
        return file.toFile().lastModified();
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
