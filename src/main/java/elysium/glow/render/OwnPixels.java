package elysium.glow.render;

import elysium.glow.isf.Look;
import java.util.regex.Pattern;

/**
 * Which images a look reads at the pixel that it draws and nowhere else: where such an image is as
 * large as the target, its nearest texel is the whole answer, at a third of the cost of blending.
 */
final class OwnPixels {
    private OwnPixels() {}

    static boolean suffice(Look look, String image) {
        if (look.source().vertexText() != null) {
            return false;
        }
        String text = look.source().text();
        String body = text.substring(text.indexOf("*/") + 2);
        String name = Pattern.quote(image);
        long named = count("\\b" + name + "\\b", body);
        long own =
                count(
                        "\\bIMG_(THIS_PIXEL|THIS_NORM_PIXEL|SIZE)\\s*\\(\\s*" + name + "\\s*\\)",
                        body);
        return named == own;
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
