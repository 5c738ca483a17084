package elysium.glow.sitter;

/** A frame of glasses before the eyes. */
final class Glasses {
    private static final int AROUND = 40;
    final Surface rims = Surface.sheets(2, 5, AROUND, true);
    final Surface bars = Surface.sheets(3, 2, 9, false);

    Glasses(Identity who, Complexion look) {
        float thick = look.thickGlasses ? 2.4f : 1.1f;
        float rx = 21.5f;
        float ry = 17.5f;
        for (int v = 0; v < rims.count; v++) {
            int side = v < rims.count / 2 ? -1 : 1;
            float ring = v / AROUND % 5 / 4f;
            float turn = (float) (2 * Math.PI * (v % AROUND) / AROUND);
            float out = (ring - 0.5f) * 2 * thick;
            float square = 1 + 0.10f * Exact.sin(2 * turn) * Exact.sin(2 * turn);
            float x = (rx * square + out) * Exact.cos(turn);
            float y = (ry * square + out) * Exact.sin(turn) - 3;
            float lift = thick * Exact.sqrt(Math.max(0, 1 - (2 * ring - 1) * (2 * ring - 1)));
            float px = side * (who.eyeApart + 1) + x;
            rims.put(v, px, y, 93 - 0.006f * px * px + lift);
        }
        bars(who, thick, rx);
        Dice d = new Dice(look.seed + 9);
        float[] c = new float[3];
        for (int i = 0; i < 3; i++) {
            c[i] = d.chance(0.6f) ? 0.015f : d.range(0.02f, 0.22f);
        }
        for (Surface s : new Surface[] {rims, bars}) {
            s.paintAll(c, 0.4f);
            s.flesh = 0;
            s.polish = 5;
            s.twoSided = true;
        }
    }

    private void bars(Identity who, float thick, float rx) {
        float apart = (who.eyeApart + 1);
        float outer = apart + rx + 1;
        for (int v = 0; v < bars.count; v++) {
            int piece = v / 18;
            float t = v % 9 / 8f;
            float edge = (v / 9 % 2 == 0 ? 1 : -1) * thick;
            if (piece == 2) {
                float x = (t * 2 - 1) * (apart - rx + 1);
                bars.put(v, x, edge + 2 * Exact.bell(x / 6), 94.5f);
            } else {
                float side = piece == 0 ? -1 : 1;
                float x = side * (outer + 10 * Exact.sqrt(t));
                bars.put(v, x, edge + 3, 90 - 0.006f * outer * outer - 92 * t);
            }
        }
    }
}
