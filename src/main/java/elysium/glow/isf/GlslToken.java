package elysium.glow.isf;

import java.util.ArrayList;
import java.util.List;

/**
 * One word, number, mark, comment or gap of a shader's text; together they are the whole text.
 *
 * @param text the very characters; a mark is a single one
 */
record GlslToken(Kind kind, String text, int start) {
    enum Kind {
        WORD,
        NUMBER,
        MARK,
        COMMENT,
        SPACE
    }

    boolean is(String wanted) {
        return kind != Kind.COMMENT && text.equals(wanted);
    }

    boolean isGap() {
        return kind == Kind.SPACE || kind == Kind.COMMENT;
    }

    boolean isBlockComment() {
        return kind == Kind.COMMENT && text.startsWith("/*");
    }

    static List<GlslToken> all(String source) {
        List<GlslToken> tokens = new ArrayList<>();
        int at = 0;
        while (at < source.length()) {
            Kind kind = kindAt(source, at);
            int end = end(source, at, kind);
            tokens.add(new GlslToken(kind, source.substring(at, end), at));
            at = end;
        }
        return tokens;
    }

    private static Kind kindAt(String source, int at) {
        char c = source.charAt(at);
        char next = at + 1 < source.length() ? source.charAt(at + 1) : ' ';
        if (c == '/' && (next == '/' || next == '*')) {
            return Kind.COMMENT;
        }
        if (isWordStart(c)) {
            return Kind.WORD;
        }
        if (isDigit(c) || (c == '.' && isDigit(next))) {
            return Kind.NUMBER;
        }
        return Character.isWhitespace(c) || c == '\uFEFF' ? Kind.SPACE : Kind.MARK;
    }

    private static int end(String source, int at, Kind kind) {
        return switch (kind) {
            case COMMENT -> commentEnd(source, at);
            case WORD -> wordEnd(source, at);
            case NUMBER -> numberEnd(source, at);
            case MARK -> at + 1;
            case SPACE -> spaceEnd(source, at);
        };
    }

    private static int commentEnd(String source, int at) {
        boolean block = source.charAt(at + 1) == '*';
        int end = block ? source.indexOf("*/", at + 2) : source.indexOf('\n', at);
        return end < 0 ? source.length() : block ? end + 2 : end;
    }

    private static int wordEnd(String source, int at) {
        int end = at + 1;
        while (end < source.length() && isWordPart(source.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int numberEnd(String source, int at) {
        int end = at + 1;
        while (end < source.length()) {
            char c = source.charAt(end);
            char before = source.charAt(end - 1);
            boolean exponentSign = (c == '+' || c == '-') && (before == 'e' || before == 'E');
            if (!isWordPart(c) && c != '.' && !exponentSign) {
                break;
            }
            end++;
        }
        return end;
    }

    private static int spaceEnd(String source, int at) {
        int end = at + 1;
        while (end < source.length() && kindAt(source, end) == Kind.SPACE) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isWordStart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    static boolean isWordPart(char c) {
        return isWordStart(c) || isDigit(c);
    }
}
