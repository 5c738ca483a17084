package elysium.glow.trial;

import elysium.glow.isf.LookError;
import elysium.glow.isf.ShaderLog;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * One thing that is to be said about a look that was tried.
 *
 * @param file the author's file; empty where it is about none of their lines
 * @param line from 1; 0 where it is about the whole file
 * @param column from 1; 0 where it is not known
 */
public record Remark(String file, int line, int column, String words) {
    private static final int MOST_WORDS = 500;

    public Remark {
        words = words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS) + "…";
    }

    static Remark of(LookError error) {
        return new Remark(error.file(), error.line(), error.column(), error.sentence());
    }

    static Remark of(ShaderLog.Entry entry) {
        String file = entry.file() == null ? "" : entry.file();
        return new Remark(file, entry.line(), entry.column(), entry.words());
    }

    static Remark ofWhole(String words) {
        return new Remark("", 0, 0, words);
    }

    void write(DataOutputStream out) throws IOException {
        Wire.text(out, file);
        out.writeInt(line);
        out.writeInt(column);
        Wire.text(out, words);
    }

    static Remark read(DataInputStream in) throws IOException {
        return new Remark(Wire.text(in), in.readInt(), in.readInt(), Wire.text(in));
    }
}
