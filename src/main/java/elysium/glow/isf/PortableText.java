package elysium.glow.isf;

import elysium.glow.json.JsonValue.JsonObject.Member;
import java.util.List;

/** A look as a file for other hosts, which know of no pieces: their text stands in it. */
public final class PortableText {
    private PortableText() {}

    /**
     * The same look in one text.
     *
     * @throws LookError with the place in the file
     */
    public static String of(LookText look) {
        List<Piece> pieces = LookReader.read(look).source().pieces();
        List<GlslToken> tokens = GlslToken.all(look.text());
        Header header = Header.of(look.file(), look.text(), tokens);
        Member key = member(header);
        if (key == null) {
            return look.text();
        }
        int end = header.comment().start() + header.comment().text().length();
        StringBuilder text = new StringBuilder(without(key, header, look.text().substring(0, end)));
        for (Piece piece : pieces) {
            text.append("\n\n// From the library: ").append(piece.name()).append('\n');
            text.append(piece.text().strip());
        }
        text.append("\n").append(look.text(), end, look.text().length());
        return OldNoise.hidden(text.toString(), "valueNoise");
    }

    private static Member member(Header header) {
        for (Member member : header.root().members()) {
            if (member.key().equals(PieceReader.KEY)) {
                return member;
            }
        }
        return null;
    }

    /** Out with the key, its value, one comma, and the line if nothing else was in it. */
    private static String without(Member key, Header header, String text) {
        List<Member> members = header.root().members();
        int place = members.indexOf(key);
        boolean last = place == members.size() - 1;
        int start = key.keySpan().start();
        int end = key.value().span().end();
        if (!last) {
            end = members.get(place + 1).keySpan().start();
        } else if (place > 0) {
            start = members.get(place - 1).value().span().end();
        }
        return text.substring(0, start) + text.substring(end);
    }
}
