package elysium.glow.isf;

import elysium.glow.flow.FileError;

/** A mistake in a look, at its author's own line and column. */
public final class LookError extends FileError {
    private static final long serialVersionUID = 1L;

    public LookError(String file, int line, int column, String sentence) {
        super(file, line, column, sentence);
    }

    static LookError of(FileError error) {
        return new LookError(error.file(), error.line(), error.column(), error.sentence());
    }
}
