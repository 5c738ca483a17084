package elysium.glow.isf;

import elysium.glow.flow.FileError;
import elysium.glow.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** From an ISF file to a look. */
public final class LookReader {
    private final LookText source;

    private LookReader(LookText source) {
        this.source = source;
    }

    /**
     * The look in that file, with the vertex shader beside it if there is one.
     *
     * @throws LookError with the place in the file
     */
    public static Look read(Path path) {
        return read(LookText.read(path));
    }

    /**
     * The look in texts that were read before.
     *
     * @throws LookError with the place in the file
     */
    public static Look read(LookText source) {
        try {
            return new LookReader(source).look();
        } catch (LookError e) {
            throw e;
        } catch (FileError e) {
            throw LookError.of(e);
        }
    }

    /** The look in a text; the name may end like a file's. */
    public static Look read(String name, String text) {
        return read(new LookText(name, text, null));
    }

    static String bareName(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private Look look() {
        List<GlslToken> tokens = GlslToken.all(source.text());
        Header header = Header.of(source.file(), source.text(), tokens);
        Inputs inputs = new Inputs();
        new InputReader(header, inputs).read();
        new ImportReader(header, inputs, source.folder()).read();
        List<Pass> passes = new PassReader(header, inputs).read();
        List<Piece> pieces = new PieceReader(header, inputs).read();
        HeaderValues values = new HeaderValues(header.json());
        return new Look(
                bareName(source.file()),
                values.text(header.root(), "DESCRIPTION", ""),
                credits(header, values),
                List.copyOf(inputs.parameters),
                List.copyOf(inputs.images),
                passes,
                List.copyOf(inputs.routes),
                translated(tokens, inputs, pieces, imagesOf(inputs, passes)));
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

    private static Set<String> imagesOf(Inputs inputs, List<Pass> passes) {
        Set<String> images = new LinkedHashSet<>();
        inputs.images.forEach(image -> images.add(image.name()));
        passes.stream().filter(pass -> pass.target() != null).forEach(p -> images.add(p.target()));
        return images;
    }

    private Look.Source translated(
            List<GlslToken> tokens, Inputs inputs, List<Piece> pieces, Set<String> images) {
        List<String> declared = new ArrayList<>(images);
        String vertexFile = LookText.vertexOf(Path.of(source.file())).toString();
        String fragment =
                Prologue.fragment(inputs.parameters, declared)
                        + PieceReader.glsl(pieces)
                        + Lines.FRAGMENT.directive()
                        + Translator.fragment(
                                new ShaderText(source.file(), source.text(), tokens), images);
        String vertex =
                source.vertexText() == null
                        ? Prologue.plainVertex()
                        : Prologue.vertex(inputs.parameters, declared)
                                + Lines.VERTEX.directive()
                                + Translator.vertex(
                                        new ShaderText(vertexFile, source.vertexText()), images);
        return new Look.Source(source, pieces, vertex, OldNoise.hidden(fragment, "isf_is_noise"));
    }
}
