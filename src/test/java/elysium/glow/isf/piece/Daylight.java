package elysium.glow.isf.piece;

/** Daylight of 6504 K, as the CIE tabulates it, and the colour of what reflects it. */
final class Daylight {
    private static final int FIRST = 380;
    private static final int APART = 10;
    private static final double[] D65 = {
        49.98, 54.65, 82.75, 91.49, 93.43, 86.68, 104.86, 117.01, 117.81, 114.86, 115.92, 108.81,
        109.35, 107.80, 104.79, 107.69, 104.41, 104.05, 100.00, 96.33, 95.79, 88.69, 90.01, 89.60,
        87.70, 83.29, 83.70, 80.03, 80.21, 82.28, 78.28, 69.72, 71.61, 74.35, 61.60
    };

    private Daylight() {}

    private static double at(int nm) {
        int place = (nm - FIRST) / APART;
        double part = (nm - FIRST) % APART / (double) APART;
        double next = D65[Math.min(place + 1, D65.length - 1)];
        return D65[place] + part * (next - D65[place]);
    }

    /** How much is thrown back of a wavelength. */
    @FunctionalInterface
    interface Reflectance {
        double at(double nm);
    }

    /** Linear sRGB, white where all is thrown back. */
    static double[] colour(Reflectance reflectance) {
        double[] seen = new double[3];
        double[] white = new double[3];
        for (int nm = FIRST; nm <= FIRST + APART * (D65.length - 1); nm++) {
            double[] rgb = Observer.rgb(nm);
            for (int i = 0; i < 3; i++) {
                seen[i] += rgb[i] * at(nm) * reflectance.at(nm);
                white[i] += rgb[i] * at(nm);
            }
        }
        for (int i = 0; i < 3; i++) {
            seen[i] /= white[i];
        }
        return seen;
    }
}
