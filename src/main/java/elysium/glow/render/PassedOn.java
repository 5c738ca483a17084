package elysium.glow.render;

import elysium.glow.isf.Look;
import java.util.regex.Pattern;

/**
 * Which images a look hands on as a whole, to functions of its own or to GLSL's: who reads them
 * there knows nothing of where their first row is.
 */
final class PassedOn {
    private static final Pattern REMARKS = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final String READ = "\\b(IMG_\\w+|texture|texture2D|texture2DRect)\\s*\\(\\s*";

    private PassedOn() {}

    static boolean is(Look look, String image) {
        String vertex = look.source().vertexText();
        String text = look.source().text() + "\n" + (vertex == null ? "" : vertex);
        String code = REMARKS.matcher(text).replaceAll(" ");
        String name = Pattern.quote(image);
        return count("\\b" + name + "\\b", code) > count(READ + name + "\\s*[,)]", code);
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
