package elysium.glow.json;

import elysium.glow.json.JsonValue.JsonNumber;
import elysium.glow.json.JsonValue.Span;

/** Reads strings and numbers. */
record Scalars(Scanner in, Dialect dialect) {

    String string() {
        Span start = in.here();
        in.take();
        StringBuilder value = new StringBuilder();
        while (!in.skip('"')) {
            if (in.ended()) {
                throw in.error(start, "this string does not end.");
            }
            if (in.peek() < ' ' && dialect == Dialect.STRICT) {
                throw in.error("a line end or tab in a string is written \\n or \\t.");
            }
            char c = in.take();
            value.append(c == '\\' ? escaped() : c);
        }
        return value.toString();
    }

    private char escaped() {
        char c = in.ended() ? 0 : in.take();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> throw in.error("a backslash in a string is written twice, \\\\.");
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = in.ended() ? -1 : Character.digit(in.peek(), 16);
            if (digit < 0 || in.peek() > 'f') {
                throw in.error("four hexadecimal digits were expected after \\u.");
            }
            in.take();
            code = code * 16 + digit;
        }
        return (char) code;
    }

    JsonNumber number() {
        Span start = in.here();
        boolean lenient = dialect == Dialect.HEADER;
        boolean signed = in.skip('-') || (lenient && in.skip('+'));
        boolean zero = in.peek() == '0';
        int whole = digits();
        boolean point = in.skip('.');
        int part = point ? digits() : 0;
        boolean good = whole > 0 && (!point || part > 0) && !(zero && whole > 1);
        boolean forgiven = lenient && whole + part > 0;
        if ((good || forgiven) && (in.skip('e') || in.skip('E'))) {
            if (!in.skip('+')) {
                in.skip('-');
            }
            good = digits() > 0;
            forgiven = good;
        }
        if (!good && !forgiven) {
            throw in.error(start, signed || whole + part > 0 ? "this is no number." : unexpected());
        }
        Span span = in.since(start);
        String exact = in.text(span);
        if (!Double.isFinite(Double.parseDouble(exact))) {
            throw in.error(start, "the number " + exact + " is too large.");
        }
        return new JsonNumber(exact, span);
    }

    private String unexpected() {
        return "a value was expected here, not " + in.found() + ".";
    }

    private int digits() {
        int from = in.at();
        while (in.peek() >= '0' && in.peek() <= '9') {
            in.take();
        }
        return in.at() - from;
    }
}
