package elysium.glow.sitter;

/** Neck, shoulders and the cloth on them. */
final class Bust {
    private static final int AROUND = 56;
    private static final int ROWS = 30;

    /** Height, half width, half depth, middle depth of the body's sections. */
    private static final float[][] SECTIONS = {
        {-10, 40, 46, -32},
        {-62, 47, 49, -28},
        {-100, 46, 48, -28},
        {-125, 47, 46, -30},
        {-143, 54, 45, -33},
        {-157, 72, 50, -37},
        {-170, 101, 57, -41},
        {-183, 140, 63, -44},
        {-198, 170, 69, -45},
        {-225, 190, 80, -45},
        {-270, 198, 90, -43},
        {-340, 196, 96, -40},
        {-460, 190, 98, -38},
    };

    final Surface neck = Surface.sheet(ROWS, AROUND, true).tagged(Tag.SKIN);
    final Surface cloth = Surface.sheet(ROWS, AROUND, true);

    /** How much of the head's turn each corner follows. */
    final float[] neckShare = new float[neck.count];

    final float[] clothShare = new float[cloth.count];
    private final float wide;
    private final float[] section = new float[3];

    Bust(Identity who, Complexion look) {
        wide = who.neckWide;
        neck.behind = 1000;
        cloth.behind = 1000;
        cloth.flesh = 0.2f;
        cloth.polish = 2;
        for (int v = 0; v < neck.count; v++) {
            float phi = phi(v);
            float front = Exact.cos(phi);
            float t = Math.floorDiv(v, AROUND) / (ROWS - 1f);
            float y = Exact.mix(-10, -240, t);
            ring(neck, v, y, 0);
            float a = Math.abs(phi);
            float cord =
                    Exact.bell((a - 0.45f - 0.35f * (1 - t)) / 0.22f)
                            * Exact.bell((t - 0.55f) / 0.25f);
            float throat = Exact.bell(a / 0.2f) * Exact.bell((y + 128) / 10);
            float bone = Exact.bell((y + 171 - 6 * a) / 4.5f) * Exact.rise(a, 0.12f, 0.4f);
            bone -= 0.9f * Exact.bell(a / 0.16f) * Exact.bell((y + 168) / 7);
            neck.z[v] += (2.2f * cord + 2.0f * throat + 3.4f * bone) * Math.max(0, front);
            neckShare[v] = 1 - Exact.rise(-y, 88, 172);
            float chin = Exact.rise(-y, 96, 150);
            neck.open[v] = Exact.mix(0.20f, 0.95f, chin);
            neck.openY[v] = -0.35f * (1 - chin);
            paint(look, v, y);
            garment(v, t, phi);
        }
        cloth.paintAll(look.cloth, 0.012f);
        for (int v = 0; v < AROUND; v++) {
            cloth.open[v] = 0.4f;
            cloth.open[AROUND + v] = 0.7f;
        }
    }

    private void paint(Complexion look, int v, float y) {
        float n = 1 + 0.04f * Dice.cloud(neck.x[v] * 0.06f, y * 0.06f, neck.z[v] * 0.06f);
        float[] c = {look.skin[0] * n * 0.97f, look.skin[1] * n * 0.94f, look.skin[2] * n * 0.94f};
        neck.paint(v, c);
        neck.gloss[v] = look.skinShine * 0.7f;
    }

    private void garment(int v, float t, float phi) {
        float front = Exact.cos(phi) * 0.5f + 0.5f;
        float collar = Exact.mix(-140, -166, front * front);
        float roll = t * (ROWS - 1);
        float down = Math.max(0, roll - 2) / (ROWS - 3);
        float y = collar + (roll < 2 ? -2.2f * roll : -4.4f) - down * Exact.sqrt(down) * 300;
        float out = roll < 1 ? 1.5f : roll < 3 ? 5.5f : 4.2f;
        ring(cloth, v, y, out);
        float n = Dice.cloud(cloth.x[v] * 0.022f, y * 0.014f + 9, cloth.z[v] * 0.03f);
        cloth.z[v] += 5 * n * down;
        clothShare[v] = neckShareAt(y) * 0.5f;
    }

    private static float neckShareAt(float y) {
        return 1 - Exact.rise(-y, 88, 172);
    }

    private static float phi(int v) {
        return (float) (2 * Math.PI * ((v % AROUND) / (float) AROUND - 0.5));
    }

    private void ring(Surface s, int v, float y, float out) {
        sectionAt(y);
        float slim = Exact.mix(wide, 1, Exact.rise(-y, 130, 200));
        float phi = phi(v);
        float x = (section[0] * slim + out) * Exact.sin(phi);
        float z = section[2] + (section[1] * slim + out) * Exact.cos(phi);
        s.put(v, x, y, z);
    }

    private void sectionAt(float y) {
        int k = 0;
        while (k < SECTIONS.length - 2 && SECTIONS[k + 1][0] > y) {
            k++;
        }
        float[] p0 = SECTIONS[Math.max(0, k - 1)];
        float[] p1 = SECTIONS[k];
        float[] p2 = SECTIONS[k + 1];
        float[] p3 = SECTIONS[Math.min(SECTIONS.length - 1, k + 2)];
        float t = Exact.clamp((p1[0] - y) / (p1[0] - p2[0]));
        for (int i = 0; i < 3; i++) {
            float a = 2 * p1[i + 1];
            float b = p2[i + 1] - p0[i + 1];
            float c = 2 * p0[i + 1] - 5 * p1[i + 1] + 4 * p2[i + 1] - p3[i + 1];
            float e = 3 * p1[i + 1] - p0[i + 1] - 3 * p2[i + 1] + p3[i + 1];
            section[i] = 0.5f * (a + t * (b + t * (c + t * e)));
        }
    }
}
