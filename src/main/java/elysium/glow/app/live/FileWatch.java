package elysium.glow.app.live;

import elysium.glow.flow.Clock;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Watches files while the show runs, on a virtual thread: tells of those that were changed, in
 * whatever way an editor saves, once they have been left alone.
 */
public final class FileWatch implements AutoCloseable {
    private static final long SOON_NANOS = 10_000_000L;
    private static final long DEAF_NANOS = 100_000_000L;

    /** Even where events are heard some get lost. */
    private static final long CALM_NANOS = 1_000_000_000L;

    private final Clock clock;
    private final Consumer<List<Path>> changed;
    private final Settling settling = new Settling(FileState::of);
    private final Semaphore heard = new Semaphore(0);
    private final FolderEvents events;
    private final Thread thread;
    private volatile Set<Path> files = Set.of();
    private volatile boolean closed;

    /** Calls back on its own thread. */
    public FileWatch(Clock clock, Consumer<List<Path>> changed) {
        this.clock = clock;
        this.changed = changed;
        events = new FolderEvents(heard);
        thread = Thread.ofVirtual().name("glow-watch").start(this::run);
    }

    /** Watches those files, be they there already or not; new ones count as changed. */
    public void files(Set<Path> watched) {
        files = Set.copyOf(watched);
        heard.release();
    }

    private void run() {
        Set<Path> known = Set.of();
        try {
            while (!closed) {
                Set<Path> now = files;
                if (!now.equals(known)) {
                    known = now;
                    events.listen(folders(now));
                }
                List<Path> settled = settling.look(now, clock.nanos());
                if (!settled.isEmpty()) {
                    changed.accept(settled);
                }
                rest();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Set<Path> folders(Set<Path> files) {
        return files.stream()
                .map(file -> file.toAbsolutePath().getParent())
                .collect(Collectors.toSet());
    }

    private void rest() throws InterruptedException {
        if (settling.isWaiting()) {
            TimeUnit.NANOSECONDS.sleep(SOON_NANOS);
        } else {
            long most = events.hearsAll() ? CALM_NANOS : DEAF_NANOS;
            heard.tryAcquire(most, TimeUnit.NANOSECONDS);
        }
        heard.drainPermits();
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        events.close();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
