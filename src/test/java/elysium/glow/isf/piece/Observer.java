package elysium.glow.isf.piece;

/** The CIE 1931 observer and sRGB in double precision, from the published lobes and matrix. */
final class Observer {
    private static final double[][] X = {
        {1.056, 599.8, 37.9, 31.0}, {0.362, 442.0, 16.0, 26.7}, {-0.065, 501.1, 20.4, 26.2}
    };
    private static final double[][] Y = {{0.821, 568.8, 46.9, 40.5}, {0.286, 530.9, 16.3, 31.1}};
    private static final double[][] Z = {{1.217, 437.0, 11.8, 36.0}, {0.681, 459.0, 26.0, 13.8}};
    private static final double[][] SRGB = {
        {3.2404542, -1.5371385, -0.4985314},
        {-0.9692660, 1.8760108, 0.0415560},
        {0.0556434, -0.2040259, 1.0572252}
    };

    private Observer() {}

    /**
     * One peak of an emission: its wavelength and width, its share, how much longer its red side.
     */
    record Band(double peak, double width, double share, double redder) {
        double at(double nm) {
            double half = width / (1 + redder) * (nm > peak ? redder : 1);
            return share * Math.exp(-Math.log(2) * Math.pow((nm - peak) / half, 2));
        }
    }

    private static double sum(double[][] lobes, double nm) {
        double sum = 0;
        for (double[] lobe : lobes) {
            double off = (nm - lobe[1]) / (nm < lobe[1] ? lobe[2] : lobe[3]);
            sum += lobe[0] * Math.exp(-0.5 * off * off);
        }
        return sum;
    }

    /** Unclipped linear sRGB of one wavelength. */
    static double[] rgb(double nm) {
        double[] xyz = {sum(X, nm), sum(Y, nm), sum(Z, nm)};
        double[] rgb = new double[3];
        for (int i = 0; i < 3; i++) {
            for (int k = 0; k < 3; k++) {
                rgb[i] += SRGB[i][k] * xyz[k];
            }
        }
        return rgb;
    }

    /** Unclipped linear sRGB of an emission. */
    static double[] rgb(Band... bands) {
        double[] rgb = new double[3];
        for (int nm = 360; nm <= 830; nm++) {
            double[] one = rgb(nm);
            for (Band band : bands) {
                for (int i = 0; i < 3; i++) {
                    rgb[i] += band.at(nm) * one[i];
                }
            }
        }
        return rgb;
    }

    static double luminance(double[] rgb) {
        return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
    }

    /** Mixed with white of its luminance until no channel is negative, the strongest made 1. */
    static double[] shown(double[] rgb) {
        double y = luminance(rgb);
        double least = Math.min(rgb[0], Math.min(rgb[1], rgb[2]));
        double pale = least < 0 ? -least / (y - least) : 0;
        double[] shown = new double[3];
        double most = 0;
        for (int i = 0; i < 3; i++) {
            shown[i] = rgb[i] + (y - rgb[i]) * pale;
            most = Math.max(most, shown[i]);
        }
        for (int i = 0; i < 3; i++) {
            shown[i] /= most;
        }
        return shown;
    }
}
