package elysium.glow.sitter;

/** What is seen when lips part: the dark, both rows of teeth with gums, and the tongue. */
final class MouthInside {
    private static final int RING = Visitor.CONTOUR_POINTS;
    final Surface cavity = Surface.sheet(4, RING, true).tagged(Tag.CAVITY);
    final Surface tongue = Surface.sheet(9, 17, false).tagged(Tag.TONGUE);
    final Teeth upper;
    final Teeth lower;
    private final Identity who;
    private final float frontZ;
    private final float[] restY;
    private final float[] restZ;
    private final float[] gumY;
    private final float[] gumZ;

    MouthInside(Identity who, Complexion look, float lipZ) {
        this.who = who;
        frontZ = lipZ - 6.5f;
        upper = new Teeth(who, look, frontZ, true);
        lower = new Teeth(who, look, frontZ, false);
        restY = lower.crowns.y.clone();
        restZ = lower.crowns.z.clone();
        gumY = lower.gums.y.clone();
        gumZ = lower.gums.z.clone();
        cavity.behind = 500;
        tongue.behind = 500;
        cavity.paintAll(new float[] {0.085f, 0.020f, 0.018f}, 0.02f);
        for (int v = RING; v < cavity.count; v++) {
            cavity.paint(v, new float[] {0.020f, 0.004f, 0.004f});
        }
        tongue.paintAll(new float[] {0.50f, 0.175f, 0.165f}, 0.22f);
        tongue.polish = 4;
        for (Surface s : new Surface[] {cavity, tongue}) {
            s.rim = 0;
        }
    }

    void move(float[] strength, Surface head) {
        float jaw = strength[Muscle.JAW.ordinal()];
        float swing = 0.27f * jaw;
        swing(lower.crowns, restY, restZ, swing);
        swing(lower.gums, gumY, gumZ, swing);
        tongue(swing, strength);
        line(head);
        shade(upper.crowns, head, 1);
        shade(upper.gums, head, 1);
        shade(lower.crowns, head, 0.8f);
        shade(lower.gums, head, 0.6f);
        shade(tongue, head, 0.75f);
    }

    private static void swing(Surface s, float[] y, float[] z, float swing) {
        for (int v = 0; v < s.count; v++) {
            s.y[v] = y[v] - (z[v] - 5) * swing;
            s.z[v] = z[v] + (y[v] + 20) * swing;
        }
    }

    private void tongue(float swing, float[] strength) {
        float lift = 3.0f * strength[Muscle.STRETCH.ordinal()];
        for (int v = 0; v < tongue.count; v++) {
            float a = (v % 17) / 16f * 2 - 1;
            float b = Math.floorDiv(v, 17) / 8f;
            float x = 19.5f * Exact.sin(a * 1.5);
            float turn = b * 2.2f - 0.35f;
            float y = who.mouthY - 19 + lift + 9.5f * Exact.cos(turn) * Exact.sqrt(1.02 - a * a);
            float z = frontZ - 27 + 21 * Exact.sin(turn) * Exact.sqrt(1.05 - 0.7 * a * a);
            y -= 1.3f * Exact.bell(a * 5) * Exact.rise(b, 0, 0.5f);
            tongue.put(v, x, y - (z - 5) * swing * 0.92f, z + (y + 20) * swing);
        }
    }

    /** The dark begins at the inner edge of the lips and narrows towards the throat. */
    private void line(Surface head) {
        for (int i = 0; i < RING; i++) {
            int at = HeadRings.inner(i);
            float x = head.x[at];
            float y = head.y[at];
            float middle = who.mouthY - 4;
            float out = i > 0 && i < 32 ? 0.8f : i > 32 ? -0.8f : 0;
            cavity.put(i, x, y + out, head.z[at] - 0.8f);
            cavity.put(RING + i, x * 1.03f, y + out * 4, head.z[at] - 9);
            cavity.put(2 * RING + i, x * 0.9f, (y - middle) * 1.1f + middle, frontZ - 32);
            cavity.put(3 * RING + i, 0, middle - 6, frontZ - 50);
        }
    }

    private void shade(Surface s, Surface head, float most) {
        for (int v = 0; v < s.count; v++) {
            float u = s.x[v] / who.mouthHalf;
            int column = Math.round(u * HeadGrid.MOUTH_HALF);
            column = Math.max(-15, Math.min(15, column));
            int lip = HeadGrid.front(HeadGrid.MOUTH_ROW, column);
            float below = head.y[lip] - s.y[v];
            float gap = head.y[lip] - head.y[HeadGrid.front(HeadGrid.MOUTH_ROW + 1, column)];
            float under = Exact.rise(below, -2.5f, 3.5f);
            float wide = Exact.rise(gap, 0, 9);
            float deep = 1 - 0.75f * Exact.rise(frontZ - s.z[v], 5, 34);
            s.open[v] = most * (0.25f + 0.75f * under) * (0.45f + 0.55f * wide) * deep;
        }
    }
}
