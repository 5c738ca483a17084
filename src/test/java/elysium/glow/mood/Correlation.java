package elysium.glow.mood;

/** Pearson's correlation of two series. */
final class Correlation {
    private double n, x, y, xx, yy, xy;

    void add(double a, double b) {
        n++;
        x += a;
        y += b;
        xx += a * a;
        yy += b * b;
        xy += a * b;
    }

    double value() {
        double covariance = n * xy - x * y;
        return covariance / Math.sqrt((n * xx - x * x) * (n * yy - y * y));
    }
}
