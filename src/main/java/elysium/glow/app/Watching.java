package elysium.glow.app;

import elysium.glow.app.live.FileWatch;
import elysium.glow.flow.Clock;
import java.nio.file.Path;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Has edits follow the files of what plays: watched on a thread of its own, told on main. */
final class Watching implements AutoCloseable {
    private final Edits edits;
    private final Queue<Path> changed = new ConcurrentLinkedQueue<>();
    private final FileWatch watch;
    private int watchedVersion;

    Watching(Edits edits, Clock clock) {
        this.edits = edits;
        watch = new FileWatch(clock, changed::addAll);
        watch();
    }

    private void watch() {
        watchedVersion = edits.version();
        watch.files(edits.files());
    }

    /** At a frame's start, on main. */
    void turn() {
        if (watchedVersion != edits.version()) {
            watch();
        }
        for (Path path = changed.poll(); path != null; path = changed.poll()) {
            edits.edited(path);
        }
    }

    @Override
    public void close() {
        watch.close();
    }
}
