package elysium.glow.sitter;

/** How each muscle moves each corner of one person's head, in millimetres at full strength. */
final class FaceShapes {
    final float[][] dx = new float[Muscle.COUNT][];
    final float[][] dy = new float[Muscle.COUNT][];
    final float[][] dz = new float[Muscle.COUNT][];

    FaceShapes(Identity who, Surface head) {
        MouthMotion mouth = new MouthMotion(who);
        EyeMotion eyes = new EyeMotion(who, head);
        float[] d = new float[3];
        for (Muscle m : Muscle.values()) {
            int k = m.ordinal();
            dx[k] = new float[head.count];
            dy[k] = new float[head.count];
            dz[k] = new float[head.count];
            for (int v = 0; v < head.count; v++) {
                if (head.z[v] < -30) {
                    continue;
                }
                d[0] = 0;
                d[1] = 0;
                d[2] = 0;
                int row = v / HeadGrid.COLUMNS;
                boolean upper = row <= HeadGrid.MOUTH_ROW;
                mouth.at(head.x[v], head.y[v], head.z[v]);
                mouth.lip(row, HeadGrid.place(v % HeadGrid.COLUMNS), upper);
                mouth.move(m, d);
                eyes.move(m, v, d);
                float face = Exact.rise(head.z[v], -10, 26);
                dx[k][v] = d[0] * face;
                dy[k][v] = d[1] * face;
                dz[k][v] = d[2] * face;
            }
        }
    }

    /** The resting head moved by these coefficients. */
    void apply(Surface rest, float[] strength, Surface moved) {
        System.arraycopy(rest.x, 0, moved.x, 0, rest.count);
        System.arraycopy(rest.y, 0, moved.y, 0, rest.count);
        System.arraycopy(rest.z, 0, moved.z, 0, rest.count);
        for (int m = 0; m < Muscle.COUNT; m++) {
            float w = strength[m];
            if (w > 0.001f) {
                add(dx[m], w, moved.x);
                add(dy[m], w, moved.y);
                add(dz[m], w, moved.z);
            }
        }
        part(moved);
    }

    private static void add(float[] delta, float weight, float[] into) {
        for (int i = 0; i < into.length; i++) {
            into[i] += delta[i] * weight;
        }
    }

    /** Lips never pass through each other: where they would, they meet half way. */
    private static void part(Surface head) {
        for (int p = -HeadGrid.MOUTH_HALF + 1; p < HeadGrid.MOUTH_HALF; p++) {
            int a = HeadGrid.front(HeadGrid.MOUTH_ROW, p);
            int b = HeadGrid.front(HeadGrid.MOUTH_ROW + 1, p);
            float overlap = head.y[b] - head.y[a];
            if (overlap <= 0) {
                continue;
            }
            for (int k = 0; k < HeadGrid.LIP; k++) {
                float share = 0.5f * overlap * (HeadGrid.LIP - k) / HeadGrid.LIP;
                head.y[HeadGrid.front(HeadGrid.MOUTH_ROW - k, p)] += share;
                head.y[HeadGrid.front(HeadGrid.MOUTH_ROW + 1 + k, p)] -= share;
            }
        }
    }
}
