package elysium.glow.sitter;

/** Which corners of the head's grid are the contours and the 68 points. */
final class HeadRings {
    private static final int LID_OUT = HeadGrid.EYE_TO;
    private static final int LID_IN = HeadGrid.EYE_FROM;

    private HeadRings() {}

    /** Corner i of 64 along the opening: left corner, upper lip, right corner, lower lip. */
    static int inner(int i) {
        boolean above = i <= 32;
        int place = above ? i - HeadGrid.MOUTH_HALF : 48 - i;
        return HeadGrid.front(HeadGrid.MOUTH_ROW + (above ? 0 : 1), place);
    }

    /** The same along the lips' outer edge. */
    static int outer(int i) {
        if (i == 0 || i == 32) {
            return inner(i);
        }
        boolean above = i < 32;
        int place = above ? i - HeadGrid.MOUTH_HALF : 48 - i;
        int away = above ? -HeadGrid.LIP : 1 + HeadGrid.LIP;
        return HeadGrid.front(HeadGrid.MOUTH_ROW + away, place);
    }

    /** Corner i of 6 round an eye in the order of the 68 points; left is at the picture's left. */
    static int eye(int i, boolean left) {
        int span = LID_OUT - LID_IN;
        int third = Math.round(span / 3f);
        int place =
                switch (i) {
                    case 0 -> LID_OUT;
                    case 1, 5 -> LID_OUT - third;
                    case 2, 4 -> LID_IN + third;
                    default -> LID_IN;
                };
        int row = HeadGrid.EYE_ROW + (i > 3 ? 1 : 0);
        return HeadGrid.front(row, left ? -place : place);
    }

    /** The corner of a resting head that is nearest to a place on its front. */
    static int nearest(Surface rest, float x, float y, float fromZ) {
        int best = 0;
        float least = Float.MAX_VALUE;
        for (int v = 0; v < rest.count; v++) {
            float dx = rest.x[v] - x;
            float dy = rest.y[v] - y;
            float d = dx * dx + dy * dy;
            if (rest.z[v] > fromZ && d < least) {
                least = d;
                best = v;
            }
        }
        return best;
    }
}
