package elysium.glow.isf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is written into a shader's loops so that none is endless: one count a run of the shader, for
 * all loops together, taken in their conditions.
 *
 * <p>A slider can make a loop endless that was not when the look was tried. Loops that count
 * between constants cannot change, and go without: they are what drivers unroll.
 */
final class LoopBudget {
    /** The drawing side says how much a run may take. */
    static final String DECLARATION =
            "uniform int " + Look.LOOP_TURNS + ";\nint isf_loops = " + Look.LOOP_TURNS + ";\n";

    private static final String COUNTS = "isf_loops-- > 0";

    private final ShaderText text;
    private final List<GlslToken> tokens;
    private final ConstantLoops constants;
    private final Map<Integer, String> inserted = new HashMap<>();

    private LoopBudget(ShaderText text) {
        this.text = text;
        tokens = text.tokens();
        constants = new ConstantLoops(tokens);
    }

    /**
     * By the place of a token what is to be written before it.
     *
     * @throws LookError where a loop hides in macros
     */
    static Map<Integer, String> of(ShaderText text) {
        List<GlslToken> tokens = text.tokens();
        LoopBudget budget = new LoopBudget(text);
        Directives directives = new Directives();
        for (int i = 0; i < tokens.size(); i++) {
            GlslToken token = tokens.get(i);
            directives.step(token);
            if (directives.isRemark()) {
                continue;
            }
            if (token.is("for")) {
                budget.count(i);
            } else if (token.is("while")) {
                budget.condition(i);
            }
        }
        return budget.inserted;
    }

    private void count(int loop) {
        Parts parts = Parts.of(tokens, loop);
        if (parts == null || parts.second() < 0) {
            throw hidden(loop);
        }
        if (!constants.isShort(loop, parts)) {
            guard(parts.first() + 1, parts.second());
        }
    }

    private void condition(int loop) {
        Parts parts = Parts.of(tokens, loop);
        if (parts == null || parts.first() >= 0) {
            throw hidden(loop);
        }
        guard(parts.open() + 1, parts.close());
    }

    /** The condition from the one place to before the other. */
    private void guard(int from, int end) {
        boolean empty = true;
        for (int i = from; i < end; i++) {
            empty &= tokens.get(i).isGap();
        }
        if (empty) {
            write(end, COUNTS);
        } else {
            write(from, COUNTS + " && (");
            write(end, ")");
        }
    }

    private void write(int place, String text) {
        inserted.merge(place, text, String::concat);
    }

    private LookError hidden(int loop) {
        return text.error(
                tokens.get(loop),
                "what this '"
                        + tokens.get(loop).text()
                        + "' runs on cannot be seen; write its parentheses whole beside it.");
    }

    /**
     * Where the parts of a loop's head are, as places of tokens.
     *
     * @param first the first semicolon in it, or -1
     * @param second the second, or -1
     */
    record Parts(int open, int first, int second, int close) {
        /** Null where the parentheses do not match or hold too much. */
        static Parts of(List<GlslToken> tokens, int loop) {
            int open = loop + 1;
            while (open < tokens.size() && tokens.get(open).isGap()) {
                open++;
            }
            if (open >= tokens.size() || !tokens.get(open).is("(")) {
                return null;
            }
            int first = -1;
            int second = -1;
            int depth = 0;
            for (int i = open; i < tokens.size(); i++) {
                GlslToken token = tokens.get(i);
                if (token.is("(")) {
                    depth++;
                } else if (token.is(")") && --depth == 0) {
                    return new Parts(open, first, second, i);
                } else if (token.is("{") || token.is("}")) {
                    return null;
                } else if (token.is(";") && depth == 1) {
                    if (second >= 0) {
                        return null;
                    }
                    second = first >= 0 ? i : second;
                    first = first >= 0 ? first : i;
                }
            }
            return null;
        }
    }
}
