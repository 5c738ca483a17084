package elysium.glow.sitter;

/** Hair as a sculptor would cut it: one mass with locks in it, from the crown to the hairline. */
final class Hair {
    private static final int SHAVED = 0;
    private static final int CROPPED = 1;
    private static final int CURLY = 4;
    private static final int LONG = 5;
    private static final int KNOT = 6;
    private static final int[] SHORTER = {SHAVED, CROPPED, 2, 2, 3, 3, CURLY, KNOT};
    private static final int[] LONGER = {CROPPED, 3, CURLY, CURLY, LONG, LONG, LONG, KNOT};
    private static final int AROUND = 96;
    private static final int ROWS = 26;
    private static final float TOP = 30;
    final Surface shell = Surface.sheet(ROWS, AROUND, true);
    final Surface knot = Surface.sheet(10, 24, true);
    final boolean worn;
    final boolean knotted;
    private final Identity who;
    private final int style;
    private final float parting;

    /** A style by lot: the softer the features, the longer the hair, mostly. */
    static int style(float lot, float soft) {
        int[] styles = soft < 0.5f ? SHORTER : LONGER;
        return styles[Math.min(styles.length - 1, (int) (lot * styles.length))];
    }

    Hair(Identity who, Complexion look, HeadField field) {
        this.who = who;
        style = look.hairStyle;
        worn = style != SHAVED;
        knotted = style == KNOT;
        Dice d = new Dice(who.seed + 5);
        parting = d.range(-0.6f, 0.6f);
        shell.flesh = 0.15f;
        shell.polish = 4;
        shell.twoSided = true;
        shell.innerBehind = 1500;
        knot.flesh = 0.15f;
        knot.polish = 4;
        float[] origin = {0, TOP, -4};
        float[] direction = new float[3];
        for (int v = 0; v < shell.count; v++) {
            float turn = (float) (2 * Math.PI * ((v % AROUND) / (float) AROUND - 0.5));
            float t = Math.floorDiv(v, AROUND) / (ROWS - 1f);
            float end = hairline(turn);
            float elevation = Exact.mix(90, end, t) * (float) (Math.PI / 180);
            direction[0] = Exact.sin(turn) * Exact.cos(elevation);
            direction[1] = Exact.sin(elevation);
            direction[2] = Exact.cos(turn) * Exact.cos(elevation);
            float skin = field.hit(origin, direction, 170);
            float r = skin + thickness(turn, t, direction);
            if (style == LONG && Math.abs(turn) > 0.9f && elevation < 0) {
                float curtain =
                        (83 + 1.2f * Exact.sin(turn * 31))
                                * (1 - 0.13f * Exact.rise(t, 0.72f, 1))
                                / Exact.cos(elevation);
                r = Math.max(r, curtain * Exact.rise(Math.abs(turn), 0.85f, 1.15f));
            }
            shell.put(v, direction[0] * r, TOP + direction[1] * r, -4 + direction[2] * r);
            colour(look, v, t, turn);
        }
        bun(look);
    }

    /** How far down the hair reaches, in degrees about the middle of the skull. */
    private float hairline(float turn) {
        float a = Math.abs(turn);
        float temple = 20 + 5 * Exact.bell((a - 0.55f) / 0.2f) - 3 * Exact.bell(a / 0.2f);
        float front = temple - 3 * who.tall;
        float burn = Exact.mix(front, style == CROPPED ? -12 : -24, Exact.rise(a, 0.78f, 1.28f));
        float ear = Exact.mix(burn, -10, Exact.rise(a, 1.42f, 1.52f));
        float nape = Exact.mix(ear, -46, Exact.rise(a, 1.75f, 2.1f));
        if (style == LONG) {
            return Exact.mix(nape, -57, Exact.rise(a, 0.92f, 1.3f));
        }
        return nape;
    }

    private float thickness(float turn, float t, float[] d) {
        float edge = 1 - Exact.rise(t, style == CROPPED ? 0.7f : 0.80f, 1);
        float front = Exact.bell(turn / 0.9f);
        float lock =
                Exact.sin(turn * 23 + 5 * Exact.sin(t * 7 + parting * 4)) * Exact.rise(t, 0, 0.25f);
        float n = Dice.cloud(d[0] * 4 + 11, d[1] * 4, d[2] * 4 + who.seed % 31);
        float base =
                switch (style) {
                    case CROPPED -> 2.2f;
                    case 2 -> 9 + 2 * n + 0.8f * lock;
                    case 3 ->
                            10 + 13 * front * Exact.bell((t - 0.75f) / 0.35f) + 1.0f * lock + 2 * n;
                    case CURLY -> 19 + curls(d);
                    case LONG -> 10 + 1.1f * lock + n;
                    default -> 4.5f + 0.9f * lock;
                };
        return 0.4f + base * (0.08f + 0.92f * edge);
    }

    private float curls(float[] d) {
        float a = Dice.cloud(d[0] * 9, d[1] * 9 + 5, d[2] * 9);
        float b = Dice.cloud(d[0] * 17 + 3, d[1] * 17, d[2] * 17);
        return 7 * Math.abs(a) + 4 * b;
    }

    private void colour(Complexion look, int v, float t, float turn) {
        int column = v % AROUND;
        float strand = 0.72f + 0.5f * Dice.unit(look.seed + 3, column + 1000L * (int) (t * 3));
        float root = style == CROPPED ? 0.55f : 0.12f * Exact.rise(t, 0.9f, 1);
        float[] c = new float[3];
        for (int i = 0; i < 3; i++) {
            c[i] = Exact.mix(look.hair[i] * strand, look.skin[i] * 0.5f, root * 0.6f);
        }
        shell.paint(v, c);
        shell.gloss[v] = (style == CROPPED ? 0.01f : 0.05f) * strand;
        float under = Exact.rise(t, 0.75f, 1) * Exact.rise(Math.abs(turn), 0.8f, 1.2f);
        shell.open[v] = 1 - 0.45f * under;
    }

    private void bun(Complexion look) {
        for (int v = 0; v < knot.count; v++) {
            float t = Math.floorDiv(v, 24) / 9f;
            float turn = (float) (2 * Math.PI * ((v % 24) / 24f - 0.5));
            float e = (float) (Math.PI * (0.5 - t));
            float r = 27 + 1.6f * Exact.sin(turn * 5 + t * 9);
            float x = r * Exact.sin(turn) * Exact.cos(e);
            float z = r * Exact.cos(turn) * Exact.cos(e);
            knot.put(v, x, 128 * who.tall + r * 0.86f * Exact.sin(e), -22 + z);
            knot.paint(v, look.hair);
            knot.gloss[v] = 0.05f;
        }
    }
}
