package elysium.glow.isf;

import java.util.List;

/** One of an author's shaders with its tokens, and whose lines they are. */
record ShaderText(String file, String source, List<GlslToken> tokens) {
    ShaderText(String file, String source) {
        this(file, source, GlslToken.all(source));
    }

    /** An error at that token. */
    LookError error(GlslToken token, String sentence) {
        int at = token.start();
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += source.charAt(i) == '\n' ? 1 : 0;
        }
        return new LookError(file, line, at - source.lastIndexOf('\n', at - 1), sentence);
    }
}
