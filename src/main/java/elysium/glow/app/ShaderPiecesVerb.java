package elysium.glow.app;

import elysium.glow.isf.Piece;
import elysium.glow.isf.Pieces;
import elysium.glow.json.JsonEdit;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code glow shader pieces}: what the shader library has for looks to be built on. */
@Command(
        name = "pieces",
        description = {
            "Lists the pieces of the shader library, or prints the text of one of them.",
            "A look names those it is built on in its header: \"PIECES\": [\"noise\", \"light\"]"
        },
        mixinStandardHelpOptions = true)
final class ShaderPiecesVerb implements Callable<Integer> {
    @Parameters(paramLabel = "NAME", arity = "0..1", description = "the piece to print")
    String name;

    @Option(
            names = "--json",
            description = "one object of JSON for each piece, in a line, with what it offers")
    boolean json;

    @Override
    public Integer call() {
        if (name != null) {
            Piece piece = Pieces.named(name);
            System.out.print(json ? line(piece) : piece.text());
            return 0;
        }
        for (String each : Pieces.names()) {
            Piece piece = Pieces.named(each);
            String said = String.format(Locale.ROOT, "%-12s %s%n", each, piece.summary());
            System.out.print(json ? line(piece) : said);
        }
        return 0;
    }

    private static String line(Piece piece) {
        StringJoiner offers = new StringJoiner(", ", "[", "]");
        piece.offers().forEach(each -> offers.add(JsonEdit.quoted(each)));
        return "{\"name\": %s, \"description\": %s, \"offers\": %s}%n"
                .formatted(JsonEdit.quoted(piece.name()), JsonEdit.quoted(piece.summary()), offers);
    }
}
