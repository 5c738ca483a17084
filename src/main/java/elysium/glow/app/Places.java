package elysium.glow.app;

import elysium.glow.isf.LookFolder;
import elysium.glow.preset.PresetFolder;
import elysium.glow.preset.library.LibraryFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Folders of this machine: where the program lies, and where it may keep state and settings. */
final class Places {
    private static final String OURS = "elysium-glow";

    private Places() {}

    /** The folder with shaders and presets. */
    static Path home() {
        String home = System.getProperty("glow.home");
        return Path.of(home == null || home.isBlank() ? "." : home).toAbsolutePath().normalize();
    }

    static Path shaders() {
        return home().resolve("shaders");
    }

    static Path looks() {
        return shaders().resolve("looks");
    }

    static Path presets() {
        return home().resolve("presets");
    }

    static PresetFolder presetFolder() {
        return new PresetFolder(presets(), new LookFolder(looks()));
    }

    /** What this user has said of presets. */
    static LibraryFile library() {
        List<Path> folders = new ArrayList<>();
        addUnder(folders, System.getenv("XDG_DATA_HOME"), OURS);
        addUnder(folders, System.getenv("HOME"), ".local/share/" + OURS);
        addUnder(folders, System.getenv("LOCALAPPDATA"), OURS);
        Path folder = folders.isEmpty() ? home() : folders.getFirst();
        return new LibraryFile(folder.resolve("library.json"));
    }

    /** Where pictures of the show are kept: with a person's others, else here. */
    static Path pictures() {
        Path pictures = Path.of(System.getProperty("user.home", ""), "Pictures");
        boolean usable = Files.isDirectory(pictures) && Files.isWritable(pictures);
        return (usable ? pictures.resolve(OURS) : Path.of("")).toAbsolutePath();
    }

    /** Where it is kept what became of looks that were tried; null for nowhere. */
    static Path verdicts() {
        List<Path> folders = stateFolders();
        return folders.isEmpty() ? null : folders.getFirst().resolve("verdicts");
    }

    /** Folders for the log, the best first. */
    static List<Path> stateFolders() {
        List<Path> folders = new ArrayList<>();
        addUnder(folders, System.getenv("XDG_STATE_HOME"), OURS);
        addUnder(folders, System.getenv("HOME"), ".local/state/" + OURS);
        addUnder(folders, System.getenv("LOCALAPPDATA"), OURS);
        addUnder(folders, System.getProperty("java.io.tmpdir"), OURS);
        return folders;
    }

    /** Where it is kept how a person likes the panel. */
    static Path panel() {
        return stateFolders().getFirst().resolve("panel.json");
    }

    private static void addUnder(List<Path> folders, String root, String below) {
        if (root != null && !root.isBlank()) {
            folders.add(Path.of(root, below));
        }
    }
}
