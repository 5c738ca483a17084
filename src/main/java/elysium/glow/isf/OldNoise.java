package elysium.glow.isf;

import java.util.regex.Pattern;

/**
 * GLSL has functions noise1 to noise4 that give nothing; whoever writes their own of that name is
 * refused by Apple's compiler, which holds them for taken.
 */
final class OldNoise {
    private static final Pattern DEFINED =
            Pattern.compile("\\b(float|vec[234])\\s+noise[1-4]\\s*\\(");

    private static final Pattern NAMED = Pattern.compile("\\bnoise([1-4])(?=\\s*\\()");

    private OldNoise() {}

    /** The text, and where it has such functions of its own, with these called otherwise. */
    static String hidden(String glsl, String otherwise) {
        boolean own = DEFINED.matcher(glsl).find();
        return own ? NAMED.matcher(glsl).replaceAll(otherwise + "$1") : glsl;
    }
}
