package elysium.glow.sitter;

/** Both ears: a rim, a fold within it, a hollow and a lobe. */
final class Ears {
    private static final int RINGS = 13;
    private static final int AROUND = 28;
    final Surface both = Surface.sheets(2, RINGS, AROUND, true).tagged(Tag.SKIN);

    Ears(Identity who, Complexion look, HeadField field) {
        both.twoSided = true;
        float[] origin = {0, -16, -12};
        float half = field.hit(origin, new float[] {1, 0, 0}, 120);
        Dice d = new Dice(who.seed + 77);
        float size = d.about(1, 0.1f);
        float stand = d.about(0.55f, 0.14f);
        for (int v = 0; v < both.count; v++) {
            int side = v < both.count / 2 ? -1 : 1;
            float r = (v / AROUND % RINGS) / (RINGS - 1f);
            float turn = (float) (2 * Math.PI * (v % AROUND) / AROUND);
            float up = Exact.sin(turn);
            float back = -side * Exact.cos(turn) * -1;
            float lobe = Exact.rise(-up, 0.1f, 1);
            float along = r * 31 * size * up;
            float across = r * size * (18.5f - 6.5f * lobe) * back + 1.5f * size * up * r;
            float high = profile(r, back, up);
            float out = Exact.sin(stand);
            float rear = Exact.cos(stand);
            float reach = across + 13 * size;
            float x = half - 3.5f + reach * out + high * rear;
            float y = -14 + along + reach * 0.10f;
            float z = -6 - reach * rear + high * out;
            both.put(v, side * x, y, z + 0.10f * along);
            float hollow = Exact.rise(r, 0.15f, 0.55f);
            both.open[v] = 0.30f + 0.6f * hollow - 0.2f * Exact.bell((r - 0.76f) / 0.08f);
            float[] c = {look.skin[0], look.skin[1] * 0.80f, look.skin[2] * 0.80f};
            both.paint(v, c);
            both.gloss[v] = look.skinShine;
        }
    }

    private static float profile(float r, float back, float up) {
        float rim = 3.6f * Exact.bell((r - 0.93f) / 0.10f) * Exact.rise(up + 0.5f * back, -0.8f, 0);
        float fold = 2.8f * Exact.bell((r - 0.60f) / 0.11f) * Exact.rise(back, -0.4f, 0.4f);
        float bowl = -7.5f * Exact.bell(r / 0.42f);
        float edge = -2.6f * Exact.rise(r, 0.95f, 1);
        float tragus = 3.2f * Exact.bell((r - 0.55f) / 0.2f) * Exact.rise(-back, 0.75f, 1);
        return rim + fold + bowl + edge + tragus;
    }
}
