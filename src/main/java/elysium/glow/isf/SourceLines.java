package elysium.glow.isf;

import java.util.List;

/** The lines around a place in an author's text, numbered, the place itself marked. */
public final class SourceLines {
    private static final int AROUND = 2;
    private static final int WIDEST = 160;
    private static final int DIGITS = 5;

    private SourceLines() {}

    /** A few lines, each with its end; nothing where the text has no such line. */
    public static String around(String source, int place) {
        List<String> lines =
                source.lines()
                        .skip(Math.max(0, place - 1 - AROUND))
                        .limit(2L * AROUND + 1)
                        .toList();
        int first = Math.max(1, place - AROUND);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size() && first + i <= place + AROUND && place > 0; i++) {
            String number = Integer.toString(first + i);
            text.append(first + i == place ? "> " : "  ");
            text.append(" ".repeat(Math.max(0, DIGITS - number.length())));
            text.append(number).append(" | ").append(cut(lines.get(i))).append('\n');
        }
        return text.toString();
    }

    /** A line may be a whole program long, or binary. */
    private static String cut(String line) {
        String plain = line.replaceAll("\\p{Cntrl}", " ");
        return plain.length() <= WIDEST ? plain : plain.substring(0, WIDEST) + "…";
    }
}
