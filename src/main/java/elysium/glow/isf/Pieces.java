package elysium.glow.isf;

import elysium.glow.flow.NearMiss;
import elysium.glow.flow.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * The shader library: every piece there is, built into the program, so that no look needs a path.
 */
public final class Pieces {
    private static final String FOLDER = "library/";
    private static final String ENDING = ".glsl";
    private static final Map<String, Piece> READ = new ConcurrentHashMap<>();

    private Pieces() {}

    /**
     * The piece of that name.
     *
     * @throws UserError naming the one that was probably meant
     */
    public static Piece named(String name) {
        Piece piece = READ.computeIfAbsent(name, Pieces::read);
        if (piece == null) {
            throw UserError.failed(unknown(name));
        }
        return piece;
    }

    private static String unknown(String name) {
        return "there is no piece '" + name + "'" + NearMiss.hint(name, names());
    }

    /** The piece that an error names as its file, or null. */
    public static Piece ofFile(String file) {
        for (Piece piece : READ.values()) {
            if (piece.file().equals(file)) {
                return piece;
            }
        }
        return null;
    }

    /** The piece that offers that function or constant, or null. */
    static String offering(String word) {
        for (String name : names()) {
            if (named(name).names().contains(word)) {
                return name;
            }
        }
        return null;
    }

    /** Those of the names and what they use, each after what it uses. */
    static List<Piece> withWhatTheyUse(Collection<String> names) {
        Map<String, Piece> pieces = new LinkedHashMap<>();
        names.forEach(name -> add(name, pieces));
        return List.copyOf(pieces.values());
    }

    private static void add(String name, Map<String, Piece> pieces) {
        if (!pieces.containsKey(name)) {
            Piece piece = named(name);
            piece.uses().forEach(used -> add(used, pieces));
            pieces.put(name, piece);
        }
    }

    private static Piece read(String name) {
        // A name with a separator in it might lead out of the folder.
        boolean plain = GlslWords.isName(name);
        try (InputStream in =
                plain ? Pieces.class.getResourceAsStream(FOLDER + name + ENDING) : null) {
            return in == null
                    ? null
                    : new Piece(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("the piece " + name + " can't be read", e);
        }
    }

    /** All of them, in alphabetical order. */
    public static List<String> names() {
        try {
            URL folder = Pieces.class.getResource(FOLDER);
            if (folder == null) {
                throw new IllegalStateException("the shader library was not built in");
            }
            if (folder.openConnection() instanceof JarURLConnection jar) {
                URI file = jar.getJarFileURL().toURI();
                try (FileSystem inside = FileSystems.newFileSystem(Path.of(file))) {
                    return names(inside.getPath(jar.getEntryName()));
                }
            }
            return names(Path.of(folder.toURI()));
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException("the shader library can't be listed", e);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .sorted()
                    .toList();
        }
    }
}
