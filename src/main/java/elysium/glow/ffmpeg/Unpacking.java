package elysium.glow.ffmpeg;

import elysium.glow.flow.Folders;
import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.CRC32;

/** The program and its libraries on their way out of the jar into a folder of their own. */
final class Unpacking implements AutoCloseable {
    private final Platform platform;
    private final JarFile jar;
    private final List<JarEntry> entries;

    private Unpacking(Platform platform, JarFile jar) {
        this.platform = platform;
        this.jar = jar;
        entries = jar.stream().filter(this::isWanted).toList();
    }

    static Unpacking of(Platform platform) throws IOException {
        String program = platform.folder() + platform.program("ffmpeg");
        URL url = Unpacking.class.getClassLoader().getResource(program);
        if (url == null || !(url.openConnection() instanceof JarURLConnection connection)) {
            throw new FileNotFoundException("no " + program + " on the class path");
        }
        connection.setUseCaches(false);
        return new Unpacking(platform, connection.getJarFile());
    }

    private boolean isWanted(JarEntry entry) {
        String name = entry.getName();
        return name.startsWith(platform.folder())
                && !entry.isDirectory()
                && !plainName(entry).startsWith("libjni")
                && !plainName(entry).startsWith("jni");
    }

    private static String plainName(JarEntry entry) {
        return entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
    }

    /** A name that changes with the contents, so that versions lie side by side. */
    String folderName() {
        CRC32 sum = new CRC32();
        for (JarEntry entry : entries) {
            sum.update((entry.getName() + entry.getCrc()).getBytes(StandardCharsets.UTF_8));
        }
        return "ffmpeg-%08x".formatted(sum.getValue());
    }

    boolean isComplete(Path folder) {
        for (JarEntry entry : entries) {
            File file = folder.resolve(plainName(entry)).toFile();
            if (file.length() != entry.getSize()) {
                return false;
            }
        }
        return true;
    }

    void into(Path folder) throws IOException {
        for (JarEntry entry : entries) {
            Path file = folder.resolve(plainName(entry));
            try (InputStream bytes = jar.getInputStream(entry)) {
                Files.copy(bytes, file);
            }
            if (!file.toFile().setExecutable(true, true)) {
                throw new IOException(file + " can't be made executable");
            }
        }
    }

    /** Puts the finished folder in its place at one stroke; another's work there is kept. */
    void settle(Path made, Path place) throws IOException {
        if (Files.exists(place) && !isComplete(place)) {
            Path aside = place.resolveSibling("." + place.getFileName() + made.getFileName());
            Files.move(place, aside, StandardCopyOption.ATOMIC_MOVE);
            Folders.delete(aside);
        }
        try {
            Files.move(made, place, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!isComplete(place)) {
                throw e;
            }
        }
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }
}
