package elysium.glow.isf;

/**
 * Whose line a driver means: each text has numbers of its own.
 *
 * <p>GLSL has source numbers for this, but Mesa prints 0 whatever it is told.
 */
enum Lines {
    FRAGMENT(0),
    VERTEX(30_000),
    /** One after the other, each with as many numbers. */
    PIECES(40_000),
    /** Ours, which no author can mend. */
    PROLOGUE(50_000);

    static final int MOST_PIECES = 40;
    private static final int OF_A_PIECE = 250;

    private final int before;

    Lines(int before) {
        this.before = before;
    }

    /** Numbers the lines that follow. */
    String directive() {
        return "#line " + (before + 1) + "\n";
    }

    /** Numbers the lines of that piece, counted from 0. */
    static String ofPiece(int piece) {
        return "#line " + (PIECES.before + piece * OF_A_PIECE + 1) + "\n";
    }

    static Lines of(int number) {
        Lines found = FRAGMENT;
        for (Lines lines : values()) {
            found = number > lines.before ? lines : found;
        }
        return found;
    }

    /** The line in its own text. */
    int line(int number) {
        return this == PIECES ? (number - before - 1) % OF_A_PIECE + 1 : number - before;
    }

    /** Which of the pieces it is. */
    static int piece(int number) {
        return (number - PIECES.before - 1) / OF_A_PIECE;
    }
}
