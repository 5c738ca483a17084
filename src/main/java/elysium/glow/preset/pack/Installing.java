package elysium.glow.preset.pack;

import elysium.glow.flow.UserError;
import elysium.glow.isf.LookFolder;
import elysium.glow.json.FolderLock;
import elysium.glow.preset.PresetFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Installs packs: whole or not at all, and over nothing that differs unless told to. */
public final class Installing {
    private final Path into;
    private final boolean replace;
    private final Placing.Mover mover;

    /**
     * What an installation came to.
     *
     * @param placed the files that were written
     * @param kept those that were there already, just so
     */
    public record Installed(Manifest manifest, List<Path> placed, List<Path> kept) {}

    /**
     * @param into the folder with {@code presets} and {@code shaders} in it
     * @param replace whether presets and looks that differ are written over
     */
    public Installing(Path into, boolean replace) {
        this(into, replace, Placing.Mover.ATOMIC);
    }

    Installing(Path into, boolean replace, Placing.Mover mover) {
        this.into = into.toAbsolutePath().normalize();
        this.replace = replace;
        this.mover = mover;
    }

    /** Verifies all of it first; whatever goes wrong leaves everything as it was. */
    public Installed install(Path file) {
        Pack pack = Pack.read(file);
        try {
            Files.createDirectories(into);
            try (FolderLock _ = FolderLock.of(into)) {
                Placing.recover(into);
                return install(file, pack);
            }
        } catch (IOException e) {
            throw UserError.failed(
                    "%s could not be installed into %s: %s. Everything is as it was."
                            .formatted(file, into, reason(e)),
                    e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof java.nio.file.AccessDeniedException denied
                ? denied.getFile() + " may not be written"
                : e.getMessage();
    }

    private Installed install(Path file, Pack pack) throws IOException {
        Placing placing = Placing.in(into, mover);
        try {
            List<Part> parts = new ArrayList<>();
            for (Part part : pack.parts()) {
                if (PartKind.of(part.path()) != PartKind.THUMBNAIL) {
                    Path fresh = placing.fresh().resolve(part.path());
                    Files.createDirectories(fresh.getParent());
                    Disk.write(fresh, part.bytes());
                    parts.add(part);
                }
            }
            verify(file, pack, placing.fresh(), parts);
            Clashes clashes = new Clashes(into, parts);
            clashes.refuse(file, replace);
            List<String> paths = new ArrayList<>(clashes.absent());
            paths.addAll(clashes.different());
            paths.sort((a, b) -> Boolean.compare(isPreset(a), isPreset(b)));
            placing.place(paths);
            return new Installed(pack.manifest(), places(paths), places(clashes.same()));
        } finally {
            clear(file, placing);
        }
    }

    private static void clear(Path file, Placing placing) {
        try {
            placing.close();
        } catch (IOException e) {
            throw UserError.failed(
                    "%s: what was begun can't be taken back yet: %s. The next installation does it."
                            .formatted(file, reason(e)),
                    e);
        }
    }

    /** The preset last: nothing shows a look that no preset plays. */
    private static boolean isPreset(String path) {
        return PartKind.of(path) == PartKind.PRESET;
    }

    private List<Path> places(List<String> paths) {
        return paths.stream().map(into::resolve).toList();
    }

    /** Reads the preset and its looks as a show would, and wants exactly what they need. */
    private static void verify(Path file, Pack pack, Path fresh, List<Part> parts)
            throws IOException {
        Path preset = fresh.resolve(Pack.presetPath(pack.manifest().preset()));
        LookFolder looks = new LookFolder(fresh.resolve(PartKind.LOOKS));
        Set<String> needed;
        try {
            Files.createDirectories(looks.folder());
            needed = new HashSet<>(Contents.of(PresetFile.read(preset, looks)).files().keySet());
        } catch (UserError e) {
            String told = e.getMessage().replace(fresh + java.io.File.separator, "");
            throw UserError.failed(file + ": " + told, e);
        }
        for (Part part : parts) {
            if (!needed.remove(part.path())) {
                throw UserError.failed(
                        "%s: its part '%s' is nothing that its preset needs."
                                .formatted(file, part.path()));
            }
        }
    }
}
