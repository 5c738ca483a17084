package elysium.glow.sitter;

/** Both eyeballs and the light that glints in them. */
final class Eyes {
    private static final float[] RINGS = {0, 6, 9.6f, 10.4f, 16, 24, 27.8f, 30, 38, 50, 64, 80, 96};
    private static final int AROUND = 22;
    private static final float RADIUS = 15.5f;
    private static final float DEEPER = 3.2f;
    private static final float NARROW = 0.8f * (float) (Math.PI / 180);
    final Surface balls = Surface.sheets(2, RINGS.length, AROUND, true);
    final Surface glints = Surface.sheets(2, 2, 8, true);
    private final Identity who;
    private final float[] half = new float[3];

    Eyes(Identity who, Complexion look) {
        this.who = who;
        balls.behind = 500;
        glints.behind = 499;
        balls.flesh = 0.3f;
        balls.polish = 6;
        float[] white = {0.60f, 0.565f, 0.52f};
        float[] c = new float[3];
        for (int v = 0; v < balls.count; v++) {
            float ring = RINGS[v / AROUND % RINGS.length];
            float ray = 0.85f + 0.3f * Dice.unit(look.seed, v % AROUND);
            for (int i = 0; i < 3; i++) {
                float iris = look.iris[i] * ray * (ring < 17 ? 1.7f : 1.05f);
                float tint = i == 0 ? 1 : 1 - 0.14f * Exact.rise(ring, 40, 62);
                float limbus = ring > 27 && ring < 29 ? 0.25f : 1;
                c[i] = ring < 10 ? 0.004f : ring < 29 ? iris * limbus : white[i] * tint;
            }
            balls.paint(v, c);
            balls.gloss[v] = 0.12f;
        }
    }

    /** Looks along yaw and pitch, measured from the head; lids shade what is under them. */
    void look(float yaw, float pitch, Surface head) {
        for (int v = 0; v < balls.count; v++) {
            int side = v < balls.count / 2 ? -1 : 1;
            float ring = RINGS[v / AROUND % RINGS.length] * NARROW;
            float turn = (float) (2 * Math.PI * (v % AROUND) / AROUND);
            float cornea = ring < 0.5f ? Exact.cos(ring * 3.1f) : 0;
            float radius = RADIUS + cornea * 0.6f;
            float x = Exact.sin(ring) * Exact.cos(turn) * radius;
            float y = Exact.sin(ring) * Exact.sin(turn) * radius;
            float z = Exact.cos(ring) * radius;
            float y1 = y * Exact.cos(pitch) + z * Exact.sin(pitch);
            float z1 = z * Exact.cos(pitch) - y * Exact.sin(pitch);
            float toe = yaw - side * 0.035f;
            float x2 = x * Exact.cos(toe) + z1 * Exact.sin(toe);
            float z2 = z1 * Exact.cos(toe) - x * Exact.sin(toe);
            balls.put(v, side * who.eyeApart + x2, y1, HeadField.eyeZ() - DEEPER + z2);
            shade(v, side, x2, y1, head);
        }
    }

    private void shade(int v, int side, float x, float y, Surface head) {
        float s = side * x / who.eyeHalf;
        int column = HeadGrid.EYE_FROM + Math.round((s + 1) * 8);
        column = Math.max(HeadGrid.EYE_FROM, Math.min(HeadGrid.EYE_TO, column));
        float lid = head.y[HeadGrid.front(HeadGrid.EYE_ROW, side * column)];
        float under = Exact.rise(lid - y, -0.5f, 4.2f);
        float across = 1 - 0.45f * Exact.rise(Math.abs(s), 0.55f, 1.05f);
        balls.open[v] = (0.30f + 0.70f * under) * across;
    }

    /** Places the glints where the key is mirrored; after the balls were posed. */
    void glint(Light light, float presence) {
        float vz = 1;
        float n = Exact.sqrt(2 + 2 * light.key[2]);
        half[0] = light.key[0] / n;
        half[1] = light.key[1] / n;
        half[2] = (light.key[2] + vz) / n;
        for (int e = 0; e < 2; e++) {
            int top = e * RINGS.length * AROUND;
            float px = balls.cx[top] + 0;
            float py = balls.cy[top];
            float pz = balls.cz[top] + 0.6f;
            for (int i = 0; i < 16; i++) {
                int v = e * 16 + i;
                float r = i < 8 ? 0 : 1.05f;
                float t = (float) (Math.PI * i / 4);
                glints.cx[v] = px + half[0] * 6.2f + r * Exact.cos(t);
                glints.cy[v] = py + half[1] * 6.2f + r * Exact.sin(t);
                glints.cz[v] = pz;
                float bright = Tone.display(2.2f * presence * balls.open[top]);
                glints.outRed[v] = bright;
                glints.outGreen[v] = bright * 0.96f;
                glints.outBlue[v] = bright * 0.9f;
            }
        }
    }
}
