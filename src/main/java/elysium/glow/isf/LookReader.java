package elysium.glow.isf;

import elysium.glow.flow.FileError;
import elysium.glow.json.JsonValue;
import elysium.glow.json.TextFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** From an ISF file to a look. */
public final class LookReader {
    private static final int MOST_BYTES = 4 << 20;

    private final String file;
    private final String text;
    private final String vertexText;
    private final Path folder;

    private LookReader(String file, String text, String vertexText, Path folder) {
        this.file = file;
        this.text = text;
        this.vertexText = vertexText;
        this.folder = folder;
    }

    /**
     * The look in that file, with the vertex shader beside it if there is one.
     *
     * @throws LookError with the place in the file
     */
    public static Look read(Path path) {
        try {
            Path vertex = beside(path);
            String vertexText = Files.isRegularFile(vertex) ? text(vertex) : null;
            Path folder = path.toAbsolutePath().getParent();
            return new LookReader(path.toString(), text(path), vertexText, folder).look();
        } catch (LookError e) {
            throw e;
        } catch (FileError e) {
            throw LookError.of(e);
        }
    }

    /** The look in a text; the name may end like a file's. */
    public static Look read(String name, String text) {
        try {
            return new LookReader(name, text, null, Path.of("")).look();
        } catch (LookError e) {
            throw e;
        } catch (FileError e) {
            throw LookError.of(e);
        }
    }

    /** Shaders in the wild have remarks in many encodings: only their remarks suffer. */
    private static String text(Path path) {
        return new String(TextFile.bytes(path, MOST_BYTES), StandardCharsets.UTF_8);
    }

    private static Path beside(Path path) {
        String name = path.getFileName().toString();
        return path.resolveSibling(bareName(name) + (name.endsWith(".frag") ? ".vert" : ".vs"));
    }

    static String bareName(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private Look look() {
        List<GlslToken> tokens = GlslToken.all(text);
        Header header = Header.of(file, text, tokens);
        Inputs inputs = new Inputs();
        new InputReader(header, inputs).read();
        new ImportReader(header, inputs, folder).read();
        List<Pass> passes = new PassReader(header, inputs).read();
        HeaderValues values = new HeaderValues(header.json());
        return new Look(
                bareName(file),
                values.text(header.root(), "DESCRIPTION", ""),
                credits(header, values),
                List.copyOf(inputs.parameters),
                List.copyOf(inputs.images),
                passes,
                List.copyOf(inputs.routes),
                source(tokens, inputs, passes));
    }

    private static List<String> credits(Header header, HeaderValues values) {
        JsonValue credit = header.root().find("CREDIT");
        if (credit instanceof JsonValue.JsonArray list) {
            return list.elements().stream()
                    .map(name -> header.json().text(name, "'CREDIT'"))
                    .toList();
        }
        String one = values.text(header.root(), "CREDIT", "");
        return one.isBlank() ? List.of() : List.of(one);
    }

    private Look.Source source(List<GlslToken> tokens, Inputs inputs, List<Pass> passes) {
        Set<String> images = new LinkedHashSet<>();
        inputs.images.forEach(image -> images.add(image.name()));
        passes.stream().filter(pass -> pass.target() != null).forEach(p -> images.add(p.target()));
        List<String> declared = new ArrayList<>(images);
        String fragment =
                Prologue.fragment(inputs.parameters, declared)
                        + Lines.FRAGMENT.directive()
                        + Translator.fragment(tokens, images);
        String vertex =
                vertexText == null
                        ? Prologue.plainVertex()
                        : Prologue.vertex(inputs.parameters, declared)
                                + Lines.VERTEX.directive()
                                + Translator.vertex(GlslToken.all(vertexText), images);
        return new Look.Source(file, text, vertexText, vertex, fragment);
    }
}
