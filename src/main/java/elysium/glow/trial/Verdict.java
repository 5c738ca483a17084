package elysium.glow.trial;

import elysium.glow.isf.LookError;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of a look that was tried, and why.
 *
 * @param remarks the gravest first
 * @param compileMillis until its programs were linked
 * @param frameMillis the median of its frames after the first; 0 if there was none
 */
public record Verdict(Grade grade, List<Remark> remarks, double compileMillis, double frameMillis) {
    private static final int MOST_REMARKS = 64;

    public Verdict {
        remarks = List.copyOf(remarks.subList(0, Math.min(remarks.size(), MOST_REMARKS)));
    }

    static Verdict of(Grade grade, String words) {
        return new Verdict(grade, List.of(Remark.ofWhole(words)), 0, 0);
    }

    public boolean isPlayable() {
        return grade.isPlayable();
    }

    /** The gravest remark as an error of that file; for a verdict that has one. */
    public LookError error(String file) {
        if (remarks.isEmpty()) {
            return new LookError(file, 0, 0, grade.meaning() + ".");
        }
        Remark first = remarks.getFirst();
        String place = first.file().isEmpty() ? file : first.file();
        return new LookError(place, first.line(), first.column(), first.words());
    }

    void write(DataOutputStream out) throws IOException {
        Wire.text(out, grade.name());
        out.writeInt(remarks.size());
        for (Remark remark : remarks) {
            remark.write(out);
        }
        out.writeDouble(compileMillis);
        out.writeDouble(frameMillis);
    }

    static Verdict read(DataInputStream in) throws IOException {
        Grade grade = Wire.word(Grade.class, in);
        List<Remark> remarks = new ArrayList<>();
        for (int left = Wire.count(in, MOST_REMARKS); left > 0; left--) {
            remarks.add(Remark.read(in));
        }
        return new Verdict(grade, remarks, in.readDouble(), in.readDouble());
    }
}
