package elysium.glow.isf;

/**
 * Whose line a driver means: each text has numbers of its own.
 *
 * <p>GLSL has source numbers for this, but Mesa prints 0 whatever it is told.
 */
enum Lines {
    FRAGMENT(0),
    VERTEX(30_000),
    /** Ours, which no author can mend. */
    PROLOGUE(50_000);

    private final int before;

    Lines(int before) {
        this.before = before;
    }

    /** Numbers the lines that follow. */
    String directive() {
        return "#line " + (before + 1) + "\n";
    }

    static Lines of(int number) {
        return number > PROLOGUE.before ? PROLOGUE : number > VERTEX.before ? VERTEX : FRAGMENT;
    }

    /** The line in its own text. */
    int line(int number) {
        return number - before;
    }
}
