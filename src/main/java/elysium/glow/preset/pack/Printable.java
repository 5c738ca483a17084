package elysium.glow.preset.pack;

/** A name out of a strange file as it may stand in a sentence: short, and one line. */
final class Printable {
    private static final int LONGEST = 60;

    private Printable() {}

    static String of(String name) {
        StringBuilder printable = new StringBuilder();
        name.codePoints()
                .limit(LONGEST)
                .forEach(c -> printable.appendCodePoint(isPlain(c) ? c : '\uFFFD'));
        return name.codePointCount(0, name.length()) > LONGEST
                ? printable + "\u2026"
                : printable.toString();
    }

    private static boolean isPlain(int letter) {
        int type = Character.getType(letter);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }
}
