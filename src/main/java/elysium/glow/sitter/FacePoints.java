package elysium.glow.sitter;

/** The usual 68 points as corners of one person's head. */
final class FacePoints {
    private static final float[] JAW_X = {73, 72, 70, 67, 61, 50, 35, 18, 0};
    private static final float[] JAW_Y = {-8, -24, -40, -56, -72, -87, -100, -111, -117};
    private static final int[] OUTER = {0, 6, 12, 16, 20, 26, 32, 38, 43, 48, 53, 58};
    private static final int[] INNER = {1, 10, 16, 22, 31, 42, 48, 54};
    private static final int[] RIGHT_EYE = {3, 2, 1, 0, 5, 4};
    final int[] corner = new int[Visitor.POINTS];

    FacePoints(Identity who, Surface rest, float noseTipY) {
        for (int k = 0; k < 17; k++) {
            int down = k <= 8 ? k : 16 - k;
            float x = JAW_X[down] * who.broad;
            float y = JAW_Y[down] - who.chinDown * down / 8;
            corner[k] = HeadRings.nearest(rest, k < 8 ? -x : x, y, -28);
        }
        for (int k = 0; k < 5; k++) {
            float t = 0.98f - 0.24f * k;
            float x = t * 36 + who.eyeApart - who.eyeHalf - 3;
            float y = 14.5f + 6.4f * t - 5.6f * t * t * t + 0.3f * who.brow;
            corner[17 + k] = HeadRings.nearest(rest, -x, y, 0);
            corner[26 - k] = HeadRings.nearest(rest, x, y, 0);
            float wing = (k - 2) * 5.8f * who.noseWide;
            float under = noseTipY - 9 - 1.5f * (2 - Math.abs(k - 2)) * 0.6f;
            corner[31 + k] = HeadRings.nearest(rest, wing, under, 0);
        }
        for (int k = 0; k < 4; k++) {
            corner[27 + k] = HeadRings.nearest(rest, 0, Exact.mix(4, noseTipY, k / 3f), 0);
        }
        for (int k = 0; k < 6; k++) {
            corner[36 + k] = HeadRings.eye(k, true);
            corner[42 + k] = HeadRings.eye(RIGHT_EYE[k], false);
        }
        for (int k = 0; k < 12; k++) {
            corner[48 + k] = HeadRings.outer(OUTER[k]);
        }
        for (int k = 0; k < 8; k++) {
            corner[60 + k] = HeadRings.inner(INNER[k]);
        }
    }
}
