package elysium.glow.modulation.morph;

/**
 * Mixes colours so that the middle between two looks like the middle: in OKLab, a space in which
 * equal distances look equally far (Björn Ottosson, "A perceptual color space for image
 * processing", 2020).
 */
final class OkLab {
    private final double[] from = new double[3];
    private final double[] to = new double[3];
    private final float[] mixed = new float[3];
    private final boolean linear;

    /**
     * @param linear whether the colours are light, and not numbers for a display
     */
    OkLab(boolean linear) {
        this.linear = linear;
    }

    void from(float red, float green, float blue) {
        lab(decoded(red), decoded(green), decoded(blue), from);
    }

    void to(float red, float green, float blue) {
        lab(decoded(red), decoded(green), decoded(blue), to);
    }

    /** That part of the way from one to the other; the array is the next mixture's, too. */
    float[] mix(double part) {
        double lightness = from[0] + (to[0] - from[0]) * part;
        double a = from[1] + (to[1] - from[1]) * part;
        double b = from[2] + (to[2] - from[2]) * part;
        double l = cubed(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cubed(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cubed(lightness - 0.0894841775 * a - 1.2914855480 * b);
        mixed[0] = encoded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s);
        mixed[1] = encoded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s);
        mixed[2] = encoded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
        return mixed;
    }

    private static void lab(double red, double green, double blue, double[] lab) {
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        lab[0] = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        lab[1] = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        lab[2] = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
    }

    private static double cubed(double root) {
        return root * root * root;
    }

    private double decoded(double shown) {
        if (linear) {
            return shown;
        }
        return shown <= 0.04045 ? shown / 12.92 : Math.pow((shown + 0.055) / 1.055, 2.4);
    }

    private float encoded(double light) {
        double in = Math.max(0, light);
        if (linear) {
            return (float) in;
        }
        return (float) (in <= 0.0031308 ? in * 12.92 : 1.055 * Math.pow(in, 1 / 2.4) - 0.055);
    }
}
