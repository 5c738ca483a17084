package elysium.glow.isf;

/** Follows a token stream and knows when a line for the preprocessor is no code. */
final class Directives {
    private boolean lineStart = true;
    private boolean opened;
    private boolean remark;
    private boolean joined;

    /** Takes the next token. */
    void step(GlslToken token) {
        boolean ends = token.kind() == GlslToken.Kind.SPACE && token.text().contains("\n");
        if (ends) {
            if (!joined) {
                lineStart = true;
                opened = false;
                remark = false;
            }
            joined = false;
        } else if (!token.isGap()) {
            if (opened && !remark && token.kind() == GlslToken.Kind.WORD) {
                // What a macro stands for is code; what others say is not.
                remark = !token.is("define");
                opened = false;
            }
            opened |= lineStart && token.is("#");
            lineStart = false;
            joined = token.is("\\");
        }
    }

    boolean isRemark() {
        return remark;
    }
}
