package elysium.glow.isf;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in the author's line a remark's word stands: drivers count columns in a text of their own,
 * Mesa for one after all gaps have shrunk.
 */
final class NamedPlace {
    private static final Pattern QUOTED = Pattern.compile("[`'\"]([A-Za-z_]\\w*)['\"]");
    private static final Pattern MISSING =
            Pattern.compile("no function|undeclared|undefined|not declared|no matching");

    private NamedPlace() {}

    /** The column from 1 of the word that is quoted in the remark, else what the driver said. */
    static int column(String text, int line, String words, int said) {
        Matcher quoted = QUOTED.matcher(words);
        if (line < 1 || !quoted.find()) {
            return said;
        }
        String meant = text.lines().skip(line - 1L).findFirst().orElse("");
        String word = "\\b" + Pattern.quote(quoted.group(1)) + "\\b";
        Matcher found = Pattern.compile(word).matcher(meant);
        return found.find() ? found.start() + 1 : said;
    }

    /** The remark, and where a word is missed that a piece of the library offers, which one. */
    static String withPiece(String words) {
        Matcher quoted = QUOTED.matcher(words);
        String piece =
                MISSING.matcher(words).find() && quoted.find()
                        ? Pieces.offering(quoted.group(1))
                        : null;
        return piece == null ? words : words + "; the piece '" + piece + "' has it";
    }
}
