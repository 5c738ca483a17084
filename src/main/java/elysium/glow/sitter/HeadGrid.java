package elysium.glow.sitter;

/** The head's columns and rows, slit open at the mouth and at both eyes. */
final class HeadGrid {
    static final int FRONT = 30;
    static final int SIDE = 19;
    static final int COLUMNS = 2 * FRONT + 1 + 2 * SIDE + 1;
    static final int CROWN = 15;
    static final int BROW = 9;
    static final int LID = 6;
    static final int NOSE = 19;
    static final int PHILTRUM = 6;
    static final int LIP = 7;
    static final int CHIN = 11;
    static final int BELOW = 9;

    static final int EYE_ROW = CROWN + BROW + LID;
    static final int MOUTH_ROW = EYE_ROW + 2 + LID + NOSE + PHILTRUM + LIP;
    static final int ROWS = MOUTH_ROW + 2 + LIP + CHIN + BELOW;

    static final int MOUTH_HALF = 16;
    static final int EYE_FROM = 11;
    static final int EYE_TO = 27;

    private HeadGrid() {}

    static int index(int row, int column) {
        return row * COLUMNS + (column + COLUMNS) % COLUMNS;
    }

    /** The vertex of a front column, -30 at the picture's left to 30. */
    static int front(int row, int place) {
        return index(row, place + FRONT);
    }

    /** Where a column stands at the front; outside -30..30 it is on the side or at the back. */
    static int place(int column) {
        return column - FRONT;
    }

    static boolean slit(int row, int place) {
        int p = Math.abs(place);
        return (row == MOUTH_ROW && p < MOUTH_HALF)
                || (row == EYE_ROW && p > EYE_FROM && p < EYE_TO);
    }

    private static boolean doubled(int row) {
        return row == EYE_ROW || row == MOUTH_ROW;
    }

    static Surface surface() {
        Surface s = new Surface(ROWS * COLUMNS);
        for (int r = 0; r < ROWS; r++) {
            for (int c = 0; c < COLUMNS; c++) {
                int v = index(r, c);
                s.left[v] = index(r, c - 1);
                s.right[v] = index(r, c + 1);
                s.up[v] = index(upper(r, place(c)), c);
                s.down[v] = index(lower(r, place(c)), c);
            }
        }
        Quads quads = new Quads(ROWS * COLUMNS);
        for (int r = 0; r < ROWS - 1; r++) {
            for (int c = 0; c < COLUMNS; c++) {
                if (!doubled(r)) {
                    quads.add(index(r, c), index(r, c + 1), index(r + 1, c), index(r + 1, c + 1));
                    quads.tag(lips(r, place(c)) ? Tag.LIPS : Tag.SKIN);
                }
            }
        }
        quads.into(s);
        return s;
    }

    private static int upper(int r, int place) {
        if (r == 0 || (doubled(r - 1) && slit(r - 1, place))) {
            return r;
        }
        return doubled(r - 1) ? r - 2 : r - 1;
    }

    private static int lower(int r, int place) {
        if (r == ROWS - 1 || slit(r, place)) {
            return r;
        }
        return doubled(r) ? r + 2 : r + 1;
    }

    private static boolean lips(int r, int place) {
        boolean row = r >= MOUTH_ROW - LIP && r < MOUTH_ROW + 1 + LIP;
        return row && place >= -MOUTH_HALF && place < MOUTH_HALF;
    }
}
