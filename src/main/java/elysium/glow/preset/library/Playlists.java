package elysium.glow.preset.library;

import elysium.glow.preset.NamedFiles;
import elysium.glow.preset.PresetFolder;
import java.util.List;

/** The playlists that lie beside the presets they play. */
public record Playlists(PresetFolder presets) {
    public static final String ENDING = ".playlist.json";

    /** In alphabetical order. */
    public List<String> names() {
        return files().names();
    }

    /**
     * Reads the playlist of that name, or the one in a file whose path is given.
     *
     * @param others what else the name could have meant
     */
    public PlaylistFile read(String name, String... others) {
        return PlaylistFile.read(files().file(name, others), presets);
    }

    private NamedFiles files() {
        return new NamedFiles(presets.folder(), ENDING, "playlist", List.of());
    }
}
