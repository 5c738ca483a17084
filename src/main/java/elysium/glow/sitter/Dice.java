package elysium.glow.sitter;

/** Seeded chance: a sequence for building somebody, and hashes for what happens at a moment. */
final class Dice {
    private long state;

    Dice(long seed) {
        state = mixed(seed);
    }

    float next() {
        state += 0x9E3779B97F4A7C15L;
        return unit(state);
    }

    float range(float low, float high) {
        return low + (high - low) * next();
    }

    /** About {@code middle}, rarely beyond {@code spread} from it. */
    float about(float middle, float spread) {
        return middle + spread * (next() + next() + next() - 1.5f) * 0.9f;
    }

    boolean chance(float probability) {
        return next() < probability;
    }

    int pick(int count) {
        return Math.min(count - 1, (int) (next() * count));
    }

    static long mixed(long x) {
        long h = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
        return h ^ (h >>> 31);
    }

    static long key(long seed, long index) {
        return mixed(seed * 0x632BE59BD9B4E019L + index * 0x9E3779B97F4A7C15L + 0x1234567L);
    }

    static float unit(long hash) {
        return (mixed(hash) >>> 40) * 0x1p-24f;
    }

    static float unit(long seed, long index) {
        return unit(key(seed, index));
    }

    /** Smooth noise over time, -1..1, one knot a unit. */
    static float drift(long seed, double t) {
        double floor = Math.floor(t);
        float f = (float) (t - floor);
        long k = (long) floor;
        float s = f * f * f * (f * (f * 6 - 15) + 10);
        float a = unit(seed, k);
        float b = unit(seed, k + 1);
        return (a + (b - a) * s) * 2 - 1;
    }

    /** Smooth noise in space, -1..1, one knot a unit. */
    static float cloud(float x, float y, float z) {
        int ix = (int) Math.floor(x);
        int iy = (int) Math.floor(y);
        int iz = (int) Math.floor(z);
        float fx = fade(x - ix);
        float fy = fade(y - iy);
        float fz = fade(z - iz);
        float sum = 0;
        for (int i = 0; i < 8; i++) {
            float wx = (i & 1) == 0 ? 1 - fx : fx;
            float wy = (i & 2) == 0 ? 1 - fy : fy;
            float wz = (i & 4) == 0 ? 1 - fz : fz;
            long cell = (ix + (i & 1)) * 73856093L ^ (iy + (i >> 1 & 1)) * 19349663L;
            sum += wx * wy * wz * unit(cell ^ (iz + (i >> 2)) * 83492791L);
        }
        return sum * 2 - 1;
    }

    private static float fade(float f) {
        return f * f * (3 - 2 * f);
    }
}
