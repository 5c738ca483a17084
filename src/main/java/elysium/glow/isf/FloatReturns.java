package elysium.glow.isf;

import java.util.List;
import java.util.Map;

/** A whole number that a function of floats gives back: GLSL 410 wants it written as a float. */
final class FloatReturns {
    private final List<GlslToken> tokens;
    private final Map<Integer, String> inserted;

    private FloatReturns(List<GlslToken> tokens, Map<Integer, String> inserted) {
        this.tokens = tokens;
        this.inserted = inserted;
    }

    /** Adds by the place of a token what is to be written before it. */
    static void complete(List<GlslToken> tokens, Map<Integer, String> inserted) {
        new FloatReturns(tokens, inserted).walk();
    }

    private void walk() {
        int depth = 0;
        boolean floats = false;
        for (int i = 0; i < tokens.size(); i++) {
            GlslToken token = tokens.get(i);
            if (token.is("{")) {
                depth++;
            } else if (token.is("}")) {
                depth--;
            } else if (depth <= 0 && token.is("(")) {
                floats = word(i, -2).equals("float");
            } else if (floats && token.is("return")) {
                complete(i);
            }
        }
    }

    private void complete(int start) {
        int number = word(start, 1).equals("-") ? 2 : 1;
        String text = word(start, number);
        boolean whole = !text.isEmpty() && text.chars().allMatch(Character::isDigit);
        if (whole && word(start, number + 1).equals(";")) {
            inserted.merge(place(start, number) + 1, ".0", String::concat);
        }
    }

    /** The text so many words that are no gaps away; empty beyond the ends. */
    private String word(int from, int steps) {
        int place = place(from, steps);
        return place < 0 || place >= tokens.size() ? "" : tokens.get(place).text();
    }

    private int place(int from, int steps) {
        int place = from;
        for (int left = Math.abs(steps); left > 0; left--) {
            do {
                place += Integer.signum(steps);
            } while (place >= 0 && place < tokens.size() && tokens.get(place).isGap());
        }
        return place;
    }
}
