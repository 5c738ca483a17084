package elysium.glow.app.eval.measure;

/** How well one figure follows another along a straight line: Pearson's r. */
public final class Correlation {
    private int count;
    private double meanX, meanY;
    private double sumXx, sumYy, sumXy;

    /** A pair; one that holds no number is left out. */
    public void add(double x, double y) {
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return;
        }
        count++;
        double offX = x - meanX;
        double offY = y - meanY;
        meanX += offX / count;
        meanY += offY / count;
        sumXx += offX * (x - meanX);
        sumYy += offY * (y - meanY);
        sumXy += offX * (y - meanY);
    }

    public int count() {
        return count;
    }

    /** From -1 to 1; NaN where one of the two never changes. */
    public double r() {
        return sumXx > 0 && sumYy > 0 ? sumXy / Math.sqrt(sumXx * sumYy) : Double.NaN;
    }
}
