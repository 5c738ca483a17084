package elysium.glow.flow;

/** A mistake in a file that a person wrote: the file, the place, and one sentence on it. */
public class FileError extends UserError {
    private static final long serialVersionUID = 1L;
    private final String file;
    private final int line;
    private final int column;
    private final String sentence;

    /**
     * @param line from 1; 0 where the trouble is the whole file
     * @param column from 1; 0 where the trouble is the whole line
     */
    public FileError(String file, int line, int column, String sentence) {
        super(place(file, line, column) + ": " + sentence, 1, null);
        this.file = file;
        this.line = line;
        this.column = column;
        this.sentence = sentence;
    }

    static String place(String file, int line, int column) {
        if (line == 0) {
            return file;
        }
        return column == 0 ? file + ":" + line : file + ":" + line + ":" + column;
    }

    public String file() {
        return file;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    /** The message without the place. */
    public String sentence() {
        return sentence;
    }
}
