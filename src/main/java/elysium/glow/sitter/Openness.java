package elysium.glow.sitter;

/** Finds how much of the sky each corner of a head sees, and on which side it sees more of it. */
final class Openness {
    private static final int RAYS = 22;
    private static final float[] STEPS = {3, 8, 17, 34, 60};
    private final HeadField field;
    private final float[][] rays = new float[RAYS][3];

    Openness(HeadField field) {
        this.field = field;
        for (int i = 0; i < RAYS; i++) {
            float y = 1 - 2 * (i + 0.5f) / RAYS;
            float ring = Exact.sqrt(1 - y * y);
            rays[i][0] = ring * Exact.cos(i * 2.399963);
            rays[i][1] = y;
            rays[i][2] = ring * Exact.sin(i * 2.399963);
        }
    }

    /** The surface's normals must be those of its resting place. */
    void bake(Surface s) {
        float[] seen = new float[RAYS];
        for (int v = 0; v < s.count; v++) {
            float all = 0;
            float free = 0;
            for (int i = 0; i < RAYS; i++) {
                float[] d = rays[i];
                float cosine = s.nx[v] * d[0] + s.ny[v] * d[1] + s.nz[v] * d[2];
                seen[i] = cosine > -0.1f ? along(s, v, d) : -1;
                if (cosine > 0) {
                    all += cosine;
                    free += cosine * Math.max(0, seen[i]);
                }
            }
            float mean = all > 0 ? free / all : 1;
            float gain = 3.4f / RAYS;
            for (int i = 0; i < RAYS; i++) {
                if (seen[i] >= 0) {
                    float more = (seen[i] - mean) * gain;
                    s.openX[v] += more * rays[i][0];
                    s.openY[v] += more * rays[i][1];
                    s.openZ[v] += more * rays[i][2];
                }
            }
            s.open[v] = mean;
        }
    }

    private float along(Surface s, int v, float[] d) {
        float clear = 1;
        for (float t : STEPS) {
            float x = s.x[v] + s.nx[v] * 1.2f + d[0] * t;
            float y = s.y[v] + s.ny[v] * 1.2f + d[1] * t;
            float z = s.z[v] + s.nz[v] * 1.2f + d[2] * t;
            clear = Math.min(clear, Exact.clamp(0.35f + field.at(x, y, z) / (0.3f * t)));
        }
        return clear;
    }
}
