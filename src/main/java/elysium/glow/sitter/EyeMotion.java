package elysium.glow.sitter;

/** What the muscles about eyes and brows do to a corner of the resting face. */
final class EyeMotion {
    private final Identity who;
    private final Surface head;
    private final EyeShape eyes;

    EyeMotion(Identity who, Surface head) {
        this.who = who;
        this.head = head;
        eyes = new EyeShape(who);
    }

    void move(Muscle muscle, int vertex, float[] d) {
        switch (muscle) {
            case BROW_UP -> browUp(vertex, d);
            case BROW_DOWN -> browDown(vertex, d);
            case SQUINT -> squint(vertex, d);
            case BLINK -> blink(vertex, d);
            default -> {}
        }
    }

    private void browUp(int v, float[] d) {
        float a = Math.abs(head.x[v]);
        float y = head.y[v];
        float w = Exact.bell((y - 21) / (y < 21 ? 8.5f : 24)) * (1 - Exact.rise(a, 48, 66));
        d[1] += 6.4f * w * (0.7f + 0.3f * Exact.bell((a - 34) / 18));
        d[1] += lidShare(v, true) * 1.1f;
        float wave = Exact.sin((y - 30) * 0.62f) * Exact.bell((y - 46) / 13);
        d[2] += 0.8f * wave * (1 - Exact.rise(a, 30, 50));
    }

    private void browDown(int v, float[] d) {
        float x = head.x[v];
        float a = Math.abs(x);
        float y = head.y[v];
        float w = Exact.bell((y - 18) / (y < 18 ? 7.5f : 16)) * Exact.bell((a - 12) / 20);
        d[1] -= 4.2f * w;
        d[0] -= Math.signum(x) * 2.6f * w * Exact.rise(a, 0, 8);
        float crease = Exact.bell((a - 4.5f) / 2) * Exact.bell((y - 20) / 8);
        d[2] += 1.2f * w - 1.6f * crease;
    }

    private void squint(int v, float[] d) {
        float low = lidShare(v, false);
        d[1] += 2.6f * low;
        d[1] -= 1.5f * lidShare(v, true);
        float a = Math.abs(head.x[v]) - who.eyeApart;
        float bag = Exact.bell(a / 15) * Exact.bell((head.y[v] + 10) / 4.5f);
        d[2] += 1.6f * bag;
        d[1] += 1.2f * bag;
        float feet = Exact.bell((a - who.eyeHalf - 7) / 6) * Exact.bell(head.y[v] / 9);
        d[2] += 0.7f * feet * Exact.sin(head.y[v] * 1.3f);
    }

    private void blink(int v, float[] d) {
        float s = place(v);
        float gap = eyes.upper(s) - eyes.lower(s);
        float up = lidShare(v, true);
        float low = lidShare(v, false);
        d[1] += gap * (0.12f * low - 0.9f * up);
        if (up > 0 || low > 0) {
            float x = Math.abs(head.x[v]) - who.eyeApart;
            float y = head.y[v];
            d[2] += (bulge(x, y + d[1]) - bulge(x, y)) * Math.max(up, low);
        }
    }

    private static float bulge(float x, float y) {
        return Exact.sqrt(Math.max(20, 13.6f * 13.6f - x * x - y * y));
    }

    private float place(int v) {
        float column = Math.abs(HeadGrid.place(v % HeadGrid.COLUMNS)) - HeadGrid.EYE_FROM;
        return 2 * column / (HeadGrid.EYE_TO - HeadGrid.EYE_FROM) - 1;
    }

    /** How much a corner goes with the lid: 1 at its edge, 0 where the lid begins. */
    private float lidShare(int v, boolean upper) {
        int row = v / HeadGrid.COLUMNS;
        float away = upper ? HeadGrid.EYE_ROW - row : row - HeadGrid.EYE_ROW - 1;
        if (away < 0 || away > HeadGrid.LID || Math.abs(place(v)) > 1 || head.z[v] < 0) {
            return 0;
        }
        float t = 1 - away / HeadGrid.LID;
        return t * (upper ? 1 : Exact.sqrt(t));
    }
}
