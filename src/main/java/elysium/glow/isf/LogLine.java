package elysium.glow.isf;

/** One line of a driver's log, taken apart. */
final class LogLine {
    private final String line;
    private int at;

    LogLine(String line) {
        this.line = line;
    }

    ShaderLog.Entry entry(Look.Source source) {
        boolean error = !startsWith("WARNING:");
        if (startsWith("ERROR:") || startsWith("WARNING:")) {
            at = line.indexOf(':') + 1;
        }
        int text = number();
        int row = text < 0 ? -1 : row();
        if (row < 0) {
            return new ShaderLog.Entry(null, 0, 0, error, line);
        }
        int column = Math.max(0, bracketed());
        String words = line.substring(at).strip();
        words = words.startsWith(":") ? words.substring(1).strip() : words;
        String file = file(source, row);
        boolean warning = words.regionMatches(true, 0, "warning", 0, 7);
        if (file == null) {
            return new ShaderLog.Entry(null, 0, 0, error && !warning, words);
        }
        int own = Lines.of(row).line(row);
        int place = NamedPlace.column(source.written().of(file), own, words, column);
        String said = NamedPlace.withPiece(words);
        return new ShaderLog.Entry(file, own, place, error && !warning, said);
    }

    /** Null for a line of ours, which an author cannot mend. */
    private static String file(Look.Source source, int row) {
        return switch (Lines.of(row)) {
            case FRAGMENT -> source.file();
            case VERTEX -> source.vertexText() == null ? null : vertexFile(source);
            case PIECES -> piece(source, Lines.piece(row));
            case PROLOGUE -> null;
        };
    }

    private static String piece(Look.Source source, int place) {
        return place < source.pieces().size() ? source.pieces().get(place).file() : null;
    }

    private static String vertexFile(Look.Source source) {
        String file = source.file();
        int dot = file.lastIndexOf('.');
        return file.substring(0, dot) + (file.endsWith(".frag") ? ".vert" : ".vs");
    }

    private boolean startsWith(String word) {
        return line.regionMatches(true, 0, word, 0, word.length());
    }

    private int row() {
        if (at < line.length() && line.charAt(at) == ':') {
            at++;
            return number();
        }
        return bracketed();
    }

    private int bracketed() {
        int before = at;
        if (at < line.length() && line.charAt(at) == '(') {
            at++;
            int value = number();
            if (value >= 0 && at < line.length() && line.charAt(at) == ')') {
                at++;
                return value;
            }
        }
        at = before;
        return -1;
    }

    /** The digits from here, or -1 if there are none or too many. */
    private int number() {
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        int start = at;
        while (at < line.length() && Character.isDigit(line.charAt(at))) {
            at++;
        }
        return at == start || at - start > 8 ? -1 : Integer.parseInt(line.substring(start, at));
    }
}
