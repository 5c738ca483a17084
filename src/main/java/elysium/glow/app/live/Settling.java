package elysium.glow.app.live;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Tells which files have changed and been left alone since: one that is being written waits. */
final class Settling {
    static final long QUIET_NANOS = 30_000_000L;

    private final Function<Path, FileState> folder;
    private final Map<Path, FileState> known = new HashMap<>();
    private final Map<Path, Moving> moving = new HashMap<>();

    private record Moving(FileState state, long sinceNanos) {}

    Settling(Function<Path, FileState> folder) {
        this.folder = folder;
    }

    /** Looks at the files; a new one among them counts as changed, whoever read it before. */
    List<Path> look(Set<Path> files, long nanos) {
        known.keySet().retainAll(files);
        moving.keySet().retainAll(files);
        List<Path> settled = new ArrayList<>();
        for (Path file : files) {
            if (hasSettled(file, nanos)) {
                settled.add(file);
            }
        }
        return settled;
    }

    private boolean hasSettled(Path file, long nanos) {
        FileState now = folder.apply(file);
        if (now.equals(known.get(file)) || !now.isThere()) {
            moving.remove(file);
            return false;
        }
        Moving seen = moving.get(file);
        if (seen == null || !seen.state.equals(now)) {
            moving.put(file, new Moving(now, nanos));
            return false;
        }
        if (nanos - seen.sinceNanos < QUIET_NANOS) {
            return false;
        }
        moving.remove(file);
        known.put(file, now);
        return true;
    }

    /** Whether some file is not yet left alone, so that it is worth looking again soon. */
    boolean isWaiting() {
        return !moving.isEmpty();
    }
}
