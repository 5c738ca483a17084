package elysium.glow.isf;

import elysium.glow.flow.UserError;
import elysium.glow.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code PIECES}: which parts of the shader library a look is built on. */
final class PieceReader {
    static final String KEY = "PIECES";

    private final Header header;
    private final Inputs inputs;

    PieceReader(Header header, Inputs inputs) {
        this.header = header;
        this.inputs = inputs;
    }

    /** In the order in which their texts must stand. */
    List<Piece> read() {
        JsonValue list = header.root().find(KEY);
        if (list == null) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (JsonValue element : header.json().elements(list, "'" + KEY + "'")) {
            names.add(known(element));
        }
        List<Piece> pieces = Pieces.withWhatTheyUse(names);
        if (pieces.size() > Lines.MOST_PIECES) {
            throw header.json().error(list, "more than " + Lines.MOST_PIECES + " pieces.");
        }
        pieces.forEach(piece -> refuseClash(list, piece));
        return pieces;
    }

    private String known(JsonValue element) {
        String name = header.json().text(element, "a piece's name");
        try {
            return Pieces.named(name).name();
        } catch (UserError e) {
            throw header.json().error(element, e.getMessage());
        }
    }

    /** A uniform of that name would be refused at the piece's line, which nobody wrote. */
    private void refuseClash(JsonValue list, Piece piece) {
        for (String name : piece.names()) {
            if (inputs.names.contains(name)) {
                throw header.json()
                        .error(
                                list,
                                "the piece '%s' has a '%s' of its own; call your input otherwise."
                                        .formatted(piece.name(), name));
            }
        }
    }

    /** The text of them all, each with numbers of its own for its lines. */
    static String glsl(List<Piece> pieces) {
        StringBuilder glsl = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            glsl.append(Lines.ofPiece(i)).append(pieces.get(i).glsl());
        }
        return glsl.toString();
    }
}
