package elysium.glow.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where things that can be made again may lie: the places in the order of their worth. */
public record CacheFolder(List<Path> candidates) {
    private static final String NAME = "elysium-glow";

    /** The folders of this machine and user. */
    public static CacheFolder here() {
        return of(
                System.getenv(),
                System.getProperty("os.name"),
                System.getProperty("user.home"),
                System.getProperty("java.io.tmpdir"));
    }

    static CacheFolder of(Map<String, String> environment, String os, String home, String spare) {
        List<Path> found = new ArrayList<>();
        addAbsolute(found, environment.get("XDG_CACHE_HOME"));
        if (os.startsWith("Windows")) {
            addAbsolute(found, environment.get("LOCALAPPDATA"));
        } else if (environment.containsKey("HOME")) {
            addAbsolute(found, home + (os.startsWith("Mac") ? "/Library/Caches" : "/.cache"));
        }
        found.replaceAll(folder -> folder.resolve(NAME));
        found.add(Path.of(spare).resolve(NAME + "-" + System.getProperty("user.name")));
        return new CacheFolder(List.copyOf(found));
    }

    /** A folder of that name in the first place that can be written; null if there is none. */
    public Path folder(String name) {
        for (Path candidate : candidates) {
            Path folder = writable(candidate, name);
            if (folder != null) {
                return folder;
            }
        }
        return null;
    }

    private static Path writable(Path candidate, String name) {
        try {
            Path folder = Files.createDirectories(prepared(candidate).resolve(name));
            return Files.isWritable(folder) ? folder : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static void addAbsolute(List<Path> found, String folder) {
        if (folder != null && Path.of(folder).isAbsolute()) {
            found.add(Path.of(folder));
        }
    }

    /**
     * Makes the folder if it has to be made; a folder that somebody else made is refused, for
     * programs are run from it.
     */
    static Path prepared(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder.toAbsolutePath().getParent());
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.createDirectories(
                        folder,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rwx------")));
            } else {
                Files.createDirectories(folder);
            }
        }
        return trusted(folder);
    }

    /** Refuses a folder that others own or may write to, for programs are run from it. */
    static Path trusted(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return folder;
        }
        UserPrincipal owner = Files.getOwner(folder);
        if (!owner.getName().equals("root") && !owner.equals(ourselves())) {
            throw new IOException(folder + " belongs to " + owner.getName());
        }
        Set<PosixFilePermission> may = Files.getPosixFilePermissions(folder);
        if (may.contains(PosixFilePermission.GROUP_WRITE)
                || may.contains(PosixFilePermission.OTHERS_WRITE)) {
            throw new IOException("others may write to " + folder);
        }
        return folder;
    }

    /** Whom a file belongs to that we make: not every user has a name. */
    private static UserPrincipal ourselves() throws IOException {
        Path ours = Files.createTempFile("glow", ".owner");
        try {
            return Files.getOwner(ours);
        } finally {
            Files.delete(ours);
        }
    }
}
