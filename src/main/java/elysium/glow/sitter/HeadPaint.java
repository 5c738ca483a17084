package elysium.glow.sitter;

/** Colours a head: skin and its flush, lips, brows, stubble, freckles. */
final class HeadPaint {
    private final Identity who;
    private final Complexion look;
    private final float noseY;
    private final float[] colour = new float[3];

    HeadPaint(Identity who, Complexion look, HeadField field) {
        this.who = who;
        this.look = look;
        noseY = field.noseTipY();
    }

    void paint(Surface head) {
        for (int v = 0; v < head.count; v++) {
            int row = v / HeadGrid.COLUMNS;
            int place = HeadGrid.place(v % HeadGrid.COLUMNS);
            skin(head, v);
            hairs(head, v, row);
            lips(head, v, row, place);
            lash(v, row, place, head);
            nostril(head, v);
            float inner =
                    Exact.rise(head.z[v], 40, 70) * (1 - Exact.rise(Math.abs(head.x[v]), 18, 46));
            head.edge[v] = 1 - 0.92f * inner;
            head.paint(v, colour);
        }
    }

    private void skin(Surface head, int v) {
        float x = head.x[v];
        float a = Math.abs(x);
        float y = head.y[v];
        float flush = 0.6f * Exact.bell((a - 36) / 17) * Exact.bell((y + 34) / 15);
        flush += 0.7f * Exact.bell(a / 13) * Exact.bell((y - noseY) / 10);
        flush += 0.3f * Exact.bell(a / 14) * Exact.bell((y + 104) / 12);
        float shade = 0.22f * Exact.bell((a - who.eyeApart + 4) / 13) * Exact.bell((y + 3) / 8);
        float n = Dice.cloud(x * 0.05f + 7, y * 0.05f, head.z[v] * 0.05f + who.seed % 97);
        float fine = Dice.cloud(x * 0.4f, y * 0.4f + 3, head.z[v] * 0.4f);
        float speck = Exact.rise(fine, 0.42f, 0.62f) * look.freckles;
        speck *= Exact.bell(a / 45) * Exact.bell((y + 20) / 28);
        float tone = (1 + 0.05f * n + 0.035f * fine) * (1 - shade) * (1 - 0.4f * speck);
        colour[0] = look.skin[0] * tone * (1 + 0.05f * flush);
        colour[1] = look.skin[1] * tone * (1 - 0.20f * flush) * (1 - 0.15f * speck);
        colour[2] = look.skin[2] * tone * (1 - 0.16f * flush) * (1 - 0.2f * speck);
        float oil = 0.6f + 0.6f * Exact.bell(a / 16) + 0.3f * Exact.bell((a - 36) / 14);
        head.gloss[v] = look.skinShine * oil * (1 + 0.25f * fine);
    }

    private void hairs(Surface head, int v, int row) {
        float a = Math.abs(head.x[v]);
        float y = head.y[v];
        float z = head.z[v];
        float t = (a - who.eyeApart + who.eyeHalf + 3) / 36;
        float line = 14.5f + 6.4f * t - 5.6f * t * t * t + 0.3f * who.brow;
        float half = 3.4f * (1 - 0.72f * Exact.clamp(t)) * (0.6f + 0.5f * look.brows);
        float brow = Exact.rise(half + 1.3f - Math.abs(y - line), 0, 1.9f);
        brow *= Exact.rise(t, -0.06f, 0.10f) * (1 - Exact.rise(t, 0.86f, 1.0f));
        if (z > 40 && row < HeadGrid.EYE_ROW - 1) {
            blend(look.brow, brow * look.brows);
        }
        if (z > -5 && y < -38) {
            float jaw = Exact.rise(-y, 56, 76) * Exact.rise(a + Math.max(0, -y - 70), 22, 38);
            float lip = Exact.bell((y - who.mouthY - 14) / 5.5f) * (1 - Exact.rise(a, 22, 34));
            float mouth = Exact.bell(a / 34) * Exact.bell((y - who.mouthY) / 13);
            float chin = Exact.rise(-y, 82, 92);
            float grain = 0.82f + 0.3f * Dice.cloud(head.x[v] * 0.7f, y * 0.7f, z * 0.7f);
            float side = Exact.rise(z, -5, 10);
            float cover = Math.max(jaw * (1 - mouth), chin) * side;
            blend(
                    look.hair,
                    Exact.clamp(cover * Math.max(look.beard, look.stubble * 0.38f) * grain));
            float above = lip * Exact.rise(y - who.mouthY, 4, 8);
            blend(look.hair, Exact.clamp(above * Math.max(look.moustache, look.stubble * 0.35f)));
            head.gloss[v] *= 1 - 0.6f * cover * look.beard;
        }
    }

    private void lips(Surface head, int v, int row, int place) {
        boolean upper = row <= HeadGrid.MOUTH_ROW;
        float away = upper ? HeadGrid.MOUTH_ROW - row : row - HeadGrid.MOUTH_ROW - 1;
        float t = away / HeadGrid.LIP;
        if (t > 1 || Math.abs(place) > HeadGrid.MOUTH_HALF) {
            return;
        }
        float edge = 1 - Exact.rise(t, 0.86f, 1.08f);
        blend(look.lips, 0.96f * edge + 0.04f);
        float wet = 1 - 0.72f * Exact.bell(t / 0.2f);
        float crease = 1 + 0.05f * Exact.sin(place * 2.3f + upperPhase(upper));
        for (int i = 0; i < 3; i++) {
            colour[i] *= (upper ? 0.88f : 1) * wet * crease;
        }
        head.gloss[v] = Exact.mix(head.gloss[v], look.lipShine, edge) * (0.3f + 0.7f * wet);
    }

    private static float upperPhase(boolean upper) {
        return upper ? 0.7f : 0;
    }

    private void lash(int v, int row, int place, Surface head) {
        int p = Math.abs(place);
        boolean eye = p > HeadGrid.EYE_FROM && p <= HeadGrid.EYE_TO;
        if (!eye) {
            return;
        }
        if (row == HeadGrid.EYE_ROW || row == HeadGrid.EYE_ROW - 1) {
            float dark = row == HeadGrid.EYE_ROW ? 0.92f : 0.5f;
            blend(look.hair, dark);
            head.gloss[v] = 0.02f;
        } else if (row == HeadGrid.EYE_ROW + 1) {
            for (int i = 0; i < 3; i++) {
                colour[i] *= 0.62f;
            }
        }
    }

    private void nostril(Surface head, int v) {
        float a = Math.abs(head.x[v]) - 6.6f * who.noseWide;
        float dy = head.y[v] - noseY + 8.6f;
        if (head.z[v] > 60) {
            float dark = Exact.bell(a / 3.1f) * Exact.bell(dy / 2.3f);
            for (int i = 0; i < 3; i++) {
                colour[i] *= 1 - 0.93f * dark;
            }
            head.gloss[v] *= 1 - dark;
        }
    }

    private void blend(float[] to, float share) {
        for (int i = 0; i < 3; i++) {
            colour[i] = Exact.mix(colour[i], to[i], share);
        }
    }
}
