package elysium.glow.app.live;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;

/** What the system says of changes in folders, where it says it at all and at once. */
final class FolderEvents implements AutoCloseable {
    private static final Set<String> DEAF =
            Set.of("nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "9p", "afs", "vboxsf", "vmhgfs");

    private final Semaphore heard;
    private final WatchService service;
    private final Map<Path, WatchKey> keys = new HashMap<>();
    private boolean all;

    /** Releases a permit whenever something has happened. */
    FolderEvents(Semaphore heard) {
        this.heard = heard;
        service = service();
        if (service != null) {
            Thread.ofVirtual().name("glow-watch-events").start(this::hear);
        }
    }

    private static WatchService service() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            // There the JDK looks every two seconds: looking ourselves is quicker.
            return null;
        }
        try {
            return Path.of("").getFileSystem().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            // No more watches to be had: looking now and then does it, too.
            return null;
        }
    }

    private void hear() {
        try {
            while (true) {
                WatchKey key = service.take();
                key.pollEvents();
                key.reset();
                heard.release();
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Listens to those folders, and to no others. */
    void listen(Set<Path> folders) {
        for (Path gone : Set.copyOf(keys.keySet())) {
            if (!folders.contains(gone) || !keys.get(gone).isValid()) {
                keys.remove(gone).cancel();
            }
        }
        Set<Path> deaf = new HashSet<>();
        for (Path folder : folders) {
            if (!keys.containsKey(folder) && !hears(folder)) {
                deaf.add(folder);
            }
        }
        all = deaf.isEmpty();
    }

    private boolean hears(Path folder) {
        try {
            String type = Files.getFileStore(folder).type().toLowerCase(Locale.ROOT);
            if (service == null || DEAF.contains(type) || type.startsWith("fuse")) {
                return false;
            }
            keys.put(
                    folder,
                    folder.register(
                            service,
                            StandardWatchEventKinds.ENTRY_CREATE,
                            StandardWatchEventKinds.ENTRY_MODIFY));
            return true;
        } catch (IOException | ClosedWatchServiceException e) {
            return false;
        }
    }

    /** Whether nothing happens in any of the folders without being heard. */
    boolean hearsAll() {
        return all;
    }

    @Override
    public void close() {
        try {
            if (service != null) {
                service.close();
            }
        } catch (IOException e) {
            // It is not needed any more, whether it knows or not.
            keys.clear();
        }
    }
}
