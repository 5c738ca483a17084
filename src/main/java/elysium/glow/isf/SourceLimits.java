package elysium.glow.isf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Refuses texts that would only be there to choke a compiler. */
final class SourceLimits {
    private static final int MOST_TOKENS = 400_000;
    private static final int MOST_ELEMENTS = 65_536;
    private static final double MOST_EXPANDED = 2e6;

    private final ShaderText text;
    private final Map<String, Map<String, Integer>> uses = new HashMap<>();
    private final Map<String, Double> sizes = new HashMap<>();

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
        limits.learnMacros();
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

    /** Which words each macro stands for, and how often. */
    private void learnMacros() {
        String macro = null;
        boolean named = false;
        for (GlslToken token : text.tokens()) {
            if (token.kind() == GlslToken.Kind.SPACE && token.text().contains("\n")) {
                macro = null;
                named = false;
            } else if (token.is("define") && macro == null) {
                named = true;
            } else if (named && token.kind() == GlslToken.Kind.WORD) {
                macro = token.text();
                named = false;
                uses.putIfAbsent(macro, new HashMap<>());
            } else if (macro != null && token.kind() == GlslToken.Kind.WORD) {
                uses.get(macro).merge(token.text(), 1, Integer::sum);
            }
        }
    }

    private void checkMacros() {
        double all = 0;
        for (GlslToken token : text.tokens()) {
            if (token.kind() == GlslToken.Kind.WORD && uses.containsKey(token.text())) {
                all += size(token.text(), new HashSet<>());
                if (all > MOST_EXPANDED) {
                    throw text.error(
                            token,
                            "with all macros written out the text has grown to more than "
                                    + (int) MOST_EXPANDED
                                    + " words here.");
                }
            }
        }
    }

    /** How many words a macro stands for, all written out; a macro never holds itself. */
    private double size(String macro, Set<String> within) {
        Double known = sizes.get(macro);
        if (known != null) {
            return known;
        }
        if (!within.add(macro)) {
            return 1;
        }
        double size = 1;
        for (Map.Entry<String, Integer> use : uses.get(macro).entrySet()) {
            boolean isMacro = uses.containsKey(use.getKey());
            size += use.getValue() * (isMacro ? size(use.getKey(), within) : 1);
        }
        within.remove(macro);
        sizes.put(macro, size);
        return size;
    }
}
