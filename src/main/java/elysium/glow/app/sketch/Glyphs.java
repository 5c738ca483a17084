package elysium.glow.app.sketch;

/** Letters and digits of three by five dots: a machine need not have any font. */
final class Glyphs {
    static final int COLUMNS = 3;
    static final int ROWS = 5;

    /** Five rows for each from 0 to 9 and A to Z, a digit a row; its lowest bit is on the left. */
    private static final String DOTS =
            "75557 23227 74717 74647 55744 71747 71757 74422 75757 75747 25755 35353 61116 35553"
                    + " 71317 71311 61556 55755 72227 44452 55355 11117 57755 35555 25552 35311"
                    + " 25576 35355 61243 72222 55557 55552 55775 55255 55222 74217";

    private static final int POINT_ROW = ROWS - 1;

    private Glyphs() {}

    /** Whether the letter has a dot there; unknown ones have none but the point's. */
    static boolean hasDot(char letter, int column, int row) {
        int index = Character.digit(letter, Character.MAX_RADIX);
        if (index < 0) {
            return letter == '.' && row == POINT_ROW && column == 1;
        }
        int bits = DOTS.charAt(index * (ROWS + 1) + row) - '0';
        return (bits >> column & 1) != 0;
    }
}
