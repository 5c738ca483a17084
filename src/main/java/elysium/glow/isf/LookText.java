package elysium.glow.isf;

import elysium.glow.flow.FileError;
import elysium.glow.json.TextFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What an author wrote, read at one moment: whoever judges it and whoever draws it mean the same.
 *
 * @param file where it lies, or a name that ends like a file's
 * @param vertexText the vertex shader beside it, or null where there is none
 */
public record LookText(String file, String text, String vertexText) {
    private static final int MOST_BYTES = 4 << 20;

    /**
     * The file and the vertex shader beside it.
     *
     * @throws LookError if one of them can't be read
     */
    public static LookText read(Path path) {
        try {
            Path vertex = vertexOf(path);
            String vertexText = Files.isRegularFile(vertex) ? text(vertex) : null;
            return new LookText(path.toString(), text(path), vertexText);
        } catch (FileError e) {
            throw LookError.of(e);
        }
    }

    /** What this look was read from. */
    public static LookText of(Look look) {
        return look.source().written();
    }

    /** The text that an error's file stands for: one of these, or a piece of the library's. */
    public String of(String named) {
        Piece piece = named.equals(file) ? null : Pieces.ofFile(named);
        return named.equals(file) ? text : piece != null ? piece.text() : vertexText;
    }

    /** Where the vertex shader of a look lies, if it has one. */
    public static Path vertexOf(Path fragment) {
        String name = fragment.getFileName().toString();
        String ending = name.endsWith(".frag") ? ".vert" : ".vs";
        return fragment.resolveSibling(LookReader.bareName(name) + ending);
    }

    /** Shaders in the wild have remarks in many encodings: only their remarks suffer. */
    private static String text(Path path) {
        return new String(TextFile.bytes(path, MOST_BYTES), StandardCharsets.UTF_8);
    }

    /** The folder that its pictures come from. */
    Path folder() {
        Path folder = Path.of(file).toAbsolutePath().getParent();
        return folder == null ? Path.of("") : folder;
    }
}
