package elysium.glow.sitter;

/** How a head is held and where it is before the camera; y up, the camera looks along -z. */
final class Pose {
    private static final float PIVOT_Y = -78;
    private static final float PIVOT_Z = -18;
    private final float[] m = new float[9];
    private float atX;
    private float atY;
    private float atZ;

    /** Yaw to the picture's right, pitch up, roll clockwise in the picture; radians. */
    void turn(float yaw, float pitch, float roll) {
        float cy = Exact.cos(yaw);
        float sy = Exact.sin(yaw);
        float cp = Exact.cos(pitch);
        float sp = Exact.sin(pitch);
        float cr = Exact.cos(roll);
        float sr = Exact.sin(roll);
        float a = cy;
        float b = -sy * sp;
        float c = sy * cp;
        float e = cp;
        float f = sp;
        m[0] = cr * a;
        m[1] = cr * b + sr * e;
        m[2] = cr * c + sr * f;
        m[3] = -sr * a;
        m[4] = -sr * b + cr * e;
        m[5] = -sr * c + cr * f;
        m[6] = -sy;
        m[7] = -cy * sp;
        m[8] = cy * cp;
    }

    void stand(float x, float y, float z) {
        atX = x;
        atY = y;
        atZ = z;
    }

    /** Into camera space; {@code share} of the turn for each corner, or all of it when null. */
    void apply(Surface s, float[] share) {
        for (int v = 0; v < s.count; v++) {
            float x = s.x[v];
            float y = s.y[v] - PIVOT_Y;
            float z = s.z[v] - PIVOT_Z;
            float tx = m[0] * x + m[1] * y + m[2] * z;
            float ty = m[3] * x + m[4] * y + m[5] * z;
            float tz = m[6] * x + m[7] * y + m[8] * z;
            float w = share == null ? 1 : share[v];
            s.cx[v] = atX + x + (tx - x) * w;
            s.cy[v] = atY + PIVOT_Y + y + (ty - y) * w;
            s.cz[v] = atZ + PIVOT_Z + z + (tz - z) * w;
        }
    }

    /** A direction of camera space as the head sees it. */
    void intoHead(float[] direction, float[] out) {
        for (int i = 0; i < 3; i++) {
            out[i] = m[i] * direction[0] + m[3 + i] * direction[1] + m[6 + i] * direction[2];
        }
    }
}
