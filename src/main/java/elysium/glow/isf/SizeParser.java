package elysium.glow.isf;

import elysium.glow.flow.NearMiss;
import elysium.glow.parameter.Parameter;
import java.util.ArrayList;
import java.util.List;

/** From the text of a WIDTH or HEIGHT to the expression: + - * / %, functions, parentheses. */
final class SizeParser {
    private static final int DEEPEST = 48;

    private final String text;
    private final List<Parameter> parameters;
    private int at;
    private int depth;

    private SizeParser(String text, List<Parameter> parameters) {
        this.text = text;
        this.parameters = parameters;
    }

    /**
     * Compiles the expression.
     *
     * @throws IllegalArgumentException whose message is a sentence for the author
     */
    static SizeExpression parse(String text, List<Parameter> parameters) {
        SizeParser parser = new SizeParser(text, parameters);
        SizeExpression whole = parser.sum();
        if (parser.peek() != 0) {
            throw parser.wrong("'" + parser.peek() + "' does not belong there");
        }
        return whole;
    }

    private SizeExpression sum() {
        if (++depth > DEEPEST) {
            throw wrong("it is nested too deep");
        }
        SizeExpression left = product();
        while (peek() == '+' || peek() == '-') {
            left = joined(text.charAt(at++), left, product());
        }
        depth--;
        return left;
    }

    private SizeExpression product() {
        SizeExpression left = factor();
        while (peek() == '*' || peek() == '/' || peek() == '%') {
            left = joined(text.charAt(at++), left, factor());
        }
        return left;
    }

    private static SizeExpression joined(char sign, SizeExpression a, SizeExpression b) {
        return switch (sign) {
            case '+' -> (w, h, v) -> a.evaluate(w, h, v) + b.evaluate(w, h, v);
            case '-' -> (w, h, v) -> a.evaluate(w, h, v) - b.evaluate(w, h, v);
            case '*' -> (w, h, v) -> a.evaluate(w, h, v) * b.evaluate(w, h, v);
            case '/' -> (w, h, v) -> a.evaluate(w, h, v) / b.evaluate(w, h, v);
            default -> (w, h, v) -> a.evaluate(w, h, v) % b.evaluate(w, h, v);
        };
    }

    private SizeExpression factor() {
        boolean negative = false;
        while (peek() == '-' || peek() == '+') {
            negative ^= text.charAt(at++) == '-';
        }
        SizeExpression plain = plain();
        return negative ? (w, h, v) -> -plain.evaluate(w, h, v) : plain;
    }

    private SizeExpression plain() {
        char c = peek();
        if (c == '(') {
            at++;
            SizeExpression inside = sum();
            expect(')');
            return inside;
        }
        if (c == '$') {
            at++;
            return variable(word());
        }
        if (GlslToken.isWordStart(c)) {
            return call(word());
        }
        return number();
    }

    private SizeExpression number() {
        int start = at;
        while (at < text.length() && (GlslToken.isWordPart(text.charAt(at)) || isDot())) {
            at++;
        }
        try {
            double value = Double.parseDouble(text.substring(start, at));
            return (w, h, v) -> value;
        } catch (NumberFormatException e) {
            throw wrong(at == start ? "a number is missing" : "a number is malformed");
        }
    }

    private boolean isDot() {
        return text.charAt(at) == '.';
    }

    private SizeExpression variable(String name) {
        if (name.equals("WIDTH")) {
            return (w, h, v) -> w;
        }
        if (name.equals("HEIGHT")) {
            return (w, h, v) -> h;
        }
        List<String> known = new ArrayList<>(List.of("WIDTH", "HEIGHT"));
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equals(name)) {
                int place = i;
                return (w, h, v) -> v.get(place);
            }
            known.add(parameters.get(i).name());
        }
        String nearest = NearMiss.nearest(name, known);
        throw wrong(
                "there is no input '"
                        + name
                        + "'"
                        + (nearest == null ? "" : " (did you mean '" + nearest + "'?)"));
    }

    private SizeExpression call(String name) {
        expect('(');
        SizeExpression a = sum();
        SizeFunction.One one = SizeFunction.one(name);
        if (one != null) {
            expect(')');
            return (w, h, v) -> one.of(a.evaluate(w, h, v));
        }
        SizeFunction.Two two = SizeFunction.two(name);
        if (two == null) {
            throw wrong("there is no function '" + name + "'");
        }
        expect(',');
        SizeExpression b = sum();
        expect(')');
        return (w, h, v) -> two.of(a.evaluate(w, h, v), b.evaluate(w, h, v));
    }

    private String word() {
        int start = at;
        while (at < text.length() && GlslToken.isWordPart(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /** The next character that is not a gap, or 0 at the end. */
    private char peek() {
        while (at < text.length() && text.charAt(at) <= ' ') {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private void expect(char wanted) {
        if (peek() != wanted) {
            throw wrong("'" + wanted + "' is missing");
        }
        at++;
    }

    private IllegalArgumentException wrong(String trouble) {
        return new IllegalArgumentException(
                "in the size '" + text + "' " + trouble + ", at character " + (at + 1) + ".");
    }
}
