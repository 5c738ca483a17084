package elysium.glow.sitter;

/** Two rows of teeth with their gums, tooth by tooth along an arch. */
final class Teeth {
    private static final float[] UPPER = {8.6f, 6.7f, 7.6f, 6.9f, 6.7f, 8.5f};
    private static final float[] UPPER_LONG = {10.2f, 8.9f, 10.0f, 8.5f, 8.0f, 7.2f};
    private static final float[] LOWER = {5.4f, 5.9f, 6.9f, 6.9f, 7.0f, 8.5f};
    private static final float[] LOWER_LONG = {8.6f, 8.8f, 9.6f, 8.4f, 7.6f, 7.0f};
    private static final int ROWS = 6;
    private static final int ACROSS = 6;
    private static final int EACH = ROWS * ACROSS;
    final Surface crowns = Surface.sheets(12, ROWS, ACROSS, false).tagged(Tag.TEETH);
    final Surface gums = Surface.sheet(5, 41, false).tagged(Tag.CAVITY);
    private final boolean upper;
    private final float frontZ;
    private final float edgeY;
    private final float side;
    private final float deep;

    Teeth(Identity who, Complexion look, float frontZ, boolean upper) {
        this.upper = upper;
        this.frontZ = frontZ - (upper ? 0 : 2.4f);
        edgeY = who.mouthY + (upper ? -1.6f : -2.6f);
        side = upper ? 28 : 25.5f;
        deep = upper ? 40 : 37;
        crowns.behind = 500;
        gums.behind = 500;
        crowns.rim = 0;
        gums.rim = 0;
        crowns.flesh = 0.55f;
        crowns.polish = 5;
        crowns.paintAll(look.tooth, 0.22f);
        gums.paintAll(new float[] {look.lips[0] * 0.5f + 0.2f, 0.13f, 0.12f}, 0.2f);
        grow(who);
        gum();
    }

    private void grow(Identity who) {
        Dice d = new Dice(who.seed * 31 + (upper ? 1 : 2));
        float[] widths = upper ? UPPER : LOWER;
        for (int sign = -1; sign <= 1; sign += 2) {
            float s = upper ? who.toothGap / 2 : 0.06f;
            for (int i = 0; i < 6; i++) {
                float tilt = d.about(0, 0.06f * who.toothUneven);
                float length =
                        (upper ? UPPER_LONG[i] : LOWER_LONG[i])
                                + d.about(0, 0.7f * who.toothUneven);
                int tooth = (sign < 0 ? i : 6 + i) * EACH;
                for (int k = 0; k < EACH; k++) {
                    float q = Math.floorDiv(k, ACROSS) / (ROWS - 1f);
                    float t = (k % ACROSS) / (ACROSS - 1f) * 2 - 1;
                    crown(tooth + k, sign * (s + widths[i] / 2), q, t * (widths[i] / 2 - 0.09f));
                    float taper = 1 - 0.10f * (upper ? 1 - q : q);
                    float shape = t * t * t * t;
                    float tip = upper ? q : 1 - q;
                    float along = (1 - tip) * length + shape * 0.9f * tip;
                    crowns.y[tooth + k] = edgeY + (upper ? along : -along);
                    crowns.x[tooth + k] += tilt * along * taper;
                    crowns.z[tooth + k] -=
                            1.5f * shape + 0.9f * tip * tip * tip - 0.35f * (1 - tip);
                }
                s += widths[i];
            }
        }
    }

    private void crown(int v, float middle, float q, float off) {
        arch(v, crowns, middle + off, 0);
        crowns.y[v] = q;
    }

    /** Walks the arch by its length from the middle. */
    private void arch(int v, Surface s, float length, float out) {
        float theta = 0;
        float step = 0.5f;
        float left = Math.abs(length);
        while (left > 0) {
            float dx = side * Exact.cos(theta);
            float dz = deep * Exact.sin(theta);
            float advance = Math.min(step, left);
            theta += advance / Exact.sqrt(dx * dx + dz * dz);
            left -= advance;
        }
        float x = (side + out) * Exact.sin(theta);
        s.x[v] = length < 0 ? -x : x;
        s.z[v] = frontZ + out - (deep + out) * (1 - Exact.cos(theta));
    }

    private void gum() {
        for (int v = 0; v < gums.count; v++) {
            float t = (v % 41 - 20) / 20f;
            float q = Math.floorDiv(v, 41) / 4f;
            float down = upper ? 1 - q : q;
            arch(v, gums, t * 42, 0.5f + 0.8f * down);
            float line = edgeY + (upper ? 8.9f : -8.1f);
            float scallop = 0.6f * Exact.sin(t * 34) * (1 - down);
            gums.y[v] = line + (upper ? 12 * down + scallop : -12 * down - scallop);
        }
    }
}
