package elysium.glow.sitter;

/** Arithmetic made of IEEE basics alone, so that its bits are the same on every machine. */
final class Exact {
    private static final double LN2 = 0.6931471805599453;

    private Exact() {}

    static float sin(double radians) {
        double turns = Math.rint(radians / Math.PI);
        double r = radians - turns * Math.PI;
        double q = r * r;
        double tail = -1.0 / 5040 + q * (1.0 / 362880 - q / 39916800);
        double sine = r * (1 + q * (-1.0 / 6 + q * (1.0 / 120 + q * tail)));
        return (float) (((long) turns & 1) == 0 ? sine : -sine);
    }

    static float cos(double radians) {
        return sin(radians + Math.PI / 2);
    }

    static float exp(double x) {
        if (x < -60) {
            return 0;
        }
        double k = Math.rint(x / LN2);
        double r = (x - k * LN2) / 4;
        double e = 1 + r * (1 + r / 2 * (1 + r / 3 * (1 + r / 4 * (1 + r / 5))));
        e *= e;
        return (float) (e * e * Math.scalb(1.0, (int) k));
    }

    /** The bell exp(-x²). */
    static float bell(double x) {
        return exp(-x * x);
    }

    static float pow(double base, double power) {
        return base <= 0 ? 0 : exp(power * log(base));
    }

    static double log(double x) {
        int exponent = Math.getExponent(x);
        double m = x / Math.scalb(1.0, exponent);
        double t = (m - 1) / (m + 1);
        double q = t * t;
        double sum = 0;
        for (int n = 21; n >= 1; n -= 2) {
            sum = sum * q + 1.0 / n;
        }
        return 2 * t * sum + exponent * LN2;
    }

    static float sqrt(double x) {
        return (float) Math.sqrt(x);
    }

    static float clamp(float x) {
        return x < 0 ? 0 : x > 1 ? 1 : x;
    }

    static float mix(float from, float to, float share) {
        return from + (to - from) * share;
    }

    /** 0 below {@code from}, 1 above {@code to}, smooth between. */
    static float rise(float x, float from, float to) {
        float t = clamp((x - from) / (to - from));
        return t * t * (3 - 2 * t);
    }
}
