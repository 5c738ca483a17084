package elysium.glow.isf;

import java.util.List;

/** Refuses texts that would only be there to choke a compiler. */
final class SourceLimits {
    private static final int MOST_TOKENS = 400_000;
    private static final int MOST_ELEMENTS = 65_536;
    private static final double MOST_EXPANDED = 4e6;

    private final ShaderText text;

    private SourceLimits(ShaderText text) {
        this.text = text;
    }

    /**
     * Looks the text over.
     *
     * @throws LookError at what is too much
     */
    static void check(ShaderText text) {
        if (text.tokens().size() > MOST_TOKENS) {
            throw text.error(
                    text.tokens().get(MOST_TOKENS),
                    "more than " + MOST_TOKENS + " words and marks.");
        }
        SourceLimits limits = new SourceLimits(text);
        limits.checkArrays();
        limits.checkMacros();
    }

    private void checkArrays() {
        List<GlslToken> tokens = text.tokens();
        for (int i = 1; i + 1 < tokens.size(); i++) {
            GlslToken token = tokens.get(i);
            boolean alone = tokens.get(i - 1).is("[") && tokens.get(i + 1).is("]");
            if (alone && token.kind() == GlslToken.Kind.NUMBER && elements(token) > MOST_ELEMENTS) {
                throw text.error(
                        token,
                        "an array of "
                                + token.text()
                                + " elements; at most "
                                + MOST_ELEMENTS
                                + ".");
            }
        }
    }

    private static double elements(GlslToken number) {
        String digits = number.text().replaceAll("[uU]$", "");
        try {
            return Long.decode(digits);
        } catch (NumberFormatException e) {
            boolean endless = digits.chars().allMatch(Character::isDigit) && digits.length() > 18;
            return endless ? Double.POSITIVE_INFINITY : 0;
        }
    }

    /** Also where macros stand in other macros: what is defined may well be used. */
    private void checkMacros() {
        Macros macros = new Macros(text.tokens());
        double all = 0;
        for (int i = 0; i < text.tokens().size(); i++) {
            all += macros.sizeAt(text.tokens(), i);
            if (all > MOST_EXPANDED) {
                throw text.error(
                        text.tokens().get(i),
                        "with all macros written out the text has grown to more than "
                                + (int) MOST_EXPANDED
                                + " words and marks here.");
            }
        }
    }
}
