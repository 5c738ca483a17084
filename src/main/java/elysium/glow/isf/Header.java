package elysium.glow.isf;

import elysium.glow.json.Dialect;
import elysium.glow.json.JsonDocument;
import elysium.glow.json.JsonValue.JsonObject;
import java.util.List;

/** The JSON in the first comment of a look, with the places it has in the look's own file. */
record Header(JsonDocument json, JsonObject root, GlslToken comment) {

    static Header of(String file, String source, List<GlslToken> tokens) {
        for (GlslToken token : tokens) {
            if (token.isBlockComment() && bodyStart(token) < token.text().length()) {
                return parse(file, source, token);
            }
        }
        throw new LookError(
                file,
                1,
                1,
                "there is no header; a look begins with a comment that holds JSON: /*{ ... }*/");
    }

    /** Where the brace opens, or the comment's end if it holds something else. */
    private static int bodyStart(GlslToken comment) {
        String text = comment.text();
        int at = 2;
        while (at < text.length() && (text.charAt(at) <= ' ' || text.charAt(at) == '*')) {
            at++;
        }
        return at < text.length() && text.charAt(at) == '{' ? at : text.length();
    }

    private static Header parse(String file, String source, GlslToken comment) {
        int start = comment.start() + bodyStart(comment);
        int close = comment.text().lastIndexOf('}');
        int end = comment.start() + (close < 0 ? comment.text().length() : close + 1);
        String text = blank(source.substring(0, start)) + source.substring(start, end);
        JsonDocument json = JsonDocument.parse(file, text, Dialect.HEADER);
        return new Header(json, json.object(json.root(), "the header"), comment);
    }

    /** Gaps in place of what comes before keep every line and column true. */
    private static String blank(String before) {
        StringBuilder gaps = new StringBuilder(before);
        for (int i = 0; i < gaps.length(); i++) {
            if (gaps.charAt(i) != '\n' && gaps.charAt(i) != '\r') {
                gaps.setCharAt(i, ' ');
            }
        }
        return gaps.toString();
    }
}
