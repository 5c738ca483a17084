package elysium.glow.app.eval;

/** Where a face is in a picture, in its pixels. */
record FaceBox(double left, double top, double right, double bottom) {
    private static final String[] SIDES = {"x1", "y1", "x2", "y2"};

    /** The box of a row with the columns x1, y1, x2 and y2; null where all four are empty. */
    static FaceBox of(CsvTable.Row row) {
        boolean empty = true;
        for (String side : SIDES) {
            empty &= row.text(side).isEmpty();
        }
        if (empty) {
            return null;
        }
        FaceBox box =
                new FaceBox(row.number("x1"), row.number("y1"), row.number("x2"), row.number("y2"));
        if (!(box.right > box.left && box.bottom > box.top)) {
            throw row.error("a box runs from x1, y1 to a larger x2, y2.");
        }
        return box;
    }

    static boolean isIn(CsvTable table) {
        return table.has(SIDES);
    }

    double longerSide() {
        return Math.max(right - left, bottom - top);
    }

    /** What both cover over what either covers. */
    double overlap(FaceBox other) {
        double width = Math.min(right, other.right) - Math.max(left, other.left);
        double height = Math.min(bottom, other.bottom) - Math.max(top, other.top);
        double shared = Math.max(0, width) * Math.max(0, height);
        double all = size() + other.size() - shared;
        return all > 0 ? shared / all : 0;
    }

    private double size() {
        return (right - left) * (bottom - top);
    }
}
