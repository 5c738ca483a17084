package elysium.glow.sitter;

/** The head as a distance field: bones and flesh blended into one skin. */
final class HeadField {
    private final Identity who;
    private final float noseTipY;

    HeadField(Identity who) {
        this.who = who;
        noseTipY = -42 - who.noseLong;
    }

    float noseTipY() {
        return noseTipY;
    }

    /** Distance to the skin, negative inside. */
    float at(float px, float py, float pz) {
        float x = Math.abs(px) / who.broad;
        float y = py;
        float z = pz;
        float d = ball(x, (y - 36) / who.tall, z + 10, 74, 82, 96);
        d = join(d, ball(x, y + 14, z - 18, 62 + who.full * 0.3f, 80, 69), 26);
        d = join(d, ball(x, y + 66, z - 20, who.jawWide + who.full, 43, 56), 20);
        d = join(d, ball(x - 40, y + 24, z - 44, 22 + who.cheekbone, 18, 23), 16);
        d = join(d, ball(x - 27, y + 56, z - 44, 24 + who.full, 28, 27), 20);
        d = join(d, ball(x, y - who.mouthY - 2, z - 54, 30, 24, 36), 14);
        d = join(d, jawLine(x, y, z), 16);
        float chinY = y + 101 + who.chinDown;
        d = join(d, ball(x, chinY, z - 62 - who.chinOut, 23, 16, 22), 20);
        d = join(d, ball(x - 21, y - 18, z - 70 - who.brow, 26, 9, 13), 14);
        float a = Math.abs(px);
        d = carve(d, ball(a - who.eyeApart, y + 1, z - 93, 17, 13, 17), 12);
        d = join(d, lid(a, y, z), 3.5f);
        return join(d, nose(a, y, z), 7);
    }

    static float eyeZ() {
        return 64.5f;
    }

    /** The edge of the jaw, from below the ear to the chin. */
    private float jawLine(float x, float y, float z) {
        float fromX = who.jawWide - 6;
        float dx = 13 - fromX;
        float dy = -37 - who.chinDown;
        float dz = 44 + who.chinOut;
        float px = x - fromX;
        float py = y + 66;
        float pz = z - 14;
        float t = Exact.clamp((px * dx + py * dy + pz * dz) / (dx * dx + dy * dy + dz * dz));
        return length(px - t * dx, py - t * dy, pz - t * dz) - 14 + 2 * t;
    }

    private float lid(float x, float y, float z) {
        float dx = x - who.eyeApart;
        float dz = z - eyeZ();
        return Exact.sqrt(dx * dx + y * y + dz * dz) - 13.6f;
    }

    private float nose(float x, float y, float z) {
        float tipZ = 103 + who.noseOut;
        float t = Exact.clamp((y - 8) / (noseTipY - 8));
        float bz = Exact.mix(78 + who.bridge, tipZ - 2, t) + 2.2f * Exact.bell((t - 0.45f) * 3.2f);
        float radius = Exact.mix(6.2f, 8.2f * who.noseWide, t);
        float by = Exact.mix(8, noseTipY + 3, t);
        float d = length(x * 1.1f, y - by, z - bz + radius) - radius;
        d = join(d, length(x, y - noseTipY, z - tipZ + 8) - 8.8f, 5);
        float w = 11.5f * who.noseWide;
        d = join(d, ball(x - w, y - noseTipY + 1.5f, z - tipZ + 19, 6.6f, 6.8f, 10), 4);
        float hole = ball(x - w * 0.55f, y - noseTipY + 8.4f, z - tipZ + 14, 3.6f, 2.6f, 5.5f);
        return carve(d, hole, 2);
    }

    private static float length(float x, float y, float z) {
        return Exact.sqrt(x * x + y * y + z * z);
    }

    private static float ball(float x, float y, float z, float rx, float ry, float rz) {
        float a = x / rx;
        float b = y / ry;
        float c = z / rz;
        float k0 = length(a, b, c);
        float k1 = length(a / rx, b / ry, c / rz);
        return k1 < 1e-9f ? -Math.min(rx, Math.min(ry, rz)) : k0 * (k0 - 1) / k1;
    }

    private static float join(float a, float b, float k) {
        float h = Math.max(k - Math.abs(a - b), 0) / k;
        return Math.min(a, b) - h * h * k * 0.25f;
    }

    private static float carve(float a, float hole, float k) {
        return -join(-a, hole, k);
    }

    /** Where a ray from far outside, coming back along the direction, meets the skin. */
    float hit(float[] origin, float[] direction, float far) {
        float t = far;
        for (int i = 0; i < 60 && t > 0; i++) {
            float d =
                    at(
                            origin[0] + direction[0] * t,
                            origin[1] + direction[1] * t,
                            origin[2] + direction[2] * t);
            if (d < 0.02f) {
                break;
            }
            t -= d * 0.8f;
        }
        return Math.max(0, t);
    }
}
