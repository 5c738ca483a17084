package elysium.glow.isf.piece;

/** A colour's hue as it is seen: its angle in OKLab. */
public final class OkHue {
    private OkHue() {}

    /** Lightness, then green to red, then blue to yellow, of linear sRGB. */
    public static double[] lab(double[] rgb) {
        double l = Math.cbrt(.4122214708 * rgb[0] + .5363325363 * rgb[1] + .0514459929 * rgb[2]);
        double m = Math.cbrt(.2119034982 * rgb[0] + .6806995451 * rgb[1] + .1073969566 * rgb[2]);
        double s = Math.cbrt(.0883024619 * rgb[0] + .2817188376 * rgb[1] + .6299787005 * rgb[2]);
        return new double[] {
            .2104542553 * l + .7936177850 * m - .0040720468 * s,
            1.9779984951 * l - 2.4285922050 * m + .4505937099 * s,
            .0259040371 * l + .7827717662 * m - .8086757660 * s
        };
    }

    /** 0..360 degrees: red near 29, yellow 110, green 142, cyan 195, blue 264, magenta 328. */
    public static double degrees(double[] rgb) {
        double[] lab = lab(rgb);
        return (Math.toDegrees(Math.atan2(lab[2], lab[1])) + 360) % 360;
    }

    static double degrees(float[] rgb) {
        return degrees(new double[] {rgb[0], rgb[1], rgb[2]});
    }

    /** By how many degrees two colours' hues differ. */
    public static double turn(double[] from, double[] to) {
        return Math.abs(Math.IEEEremainder(degrees(from) - degrees(to), 360));
    }
}
