package elysium.glow.app;

import elysium.glow.app.live.FileState;
import elysium.glow.isf.Look;
import elysium.glow.isf.LookText;
import elysium.glow.json.JsonDocument;
import elysium.glow.preset.PresetFile;
import elysium.glow.preset.PresetFolder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Presets that were read lately with their looks: read again only once a file has changed. */
final class Repertoire {
    private static final int MOST = 32;

    private final PresetFolder folder;
    // The longest unplayed comes first.
    private final Map<Path, Known> known = new LinkedHashMap<>(16, 0.75f, true);

    private record Known(PresetFile file, Map<Path, FileState> states) {
        boolean isFresh() {
            return states.entrySet().stream()
                    .allMatch(entry -> FileState.of(entry.getKey()).equals(entry.getValue()));
        }
    }

    Repertoire(PresetFolder folder) {
        this.folder = folder;
    }

    /** The preset of that name, or in that file; any thread may ask. */
    PresetFile read(String name) {
        Path path = folder.file(name);
        Known found;
        synchronized (known) {
            found = known.get(path);
        }
        if (found != null && found.isFresh()) {
            return found.file;
        }
        PresetFile read = PresetFile.read(path, folder.looks());
        Map<Path, FileState> states = states(read);
        if (isStill(read)) {
            remember(path, new Known(read, states));
        }
        return read;
    }

    private static Map<Path, FileState> states(PresetFile read) {
        Set<Path> files = new HashSet<>(Set.of(read.path()));
        read.looks().forEach(look -> files.addAll(Edits.files(look)));
        Map<Path, FileState> states = new HashMap<>();
        files.forEach(file -> states.put(file, FileState.of(file)));
        return states;
    }

    /** Whether nobody has written meanwhile. */
    private static boolean isStill(PresetFile read) {
        boolean still = JsonDocument.read(read.path()).text().equals(read.document().text());
        for (Look look : read.looks()) {
            Path file = Path.of(look.source().file());
            still &= LookText.read(file).equals(LookText.of(look));
        }
        return still;
    }

    private void remember(Path path, Known newest) {
        synchronized (known) {
            known.put(path, newest);
            if (known.size() > MOST) {
                known.remove(known.keySet().iterator().next());
            }
        }
    }
}
