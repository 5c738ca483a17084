package elysium.glow.app.shader;

import elysium.glow.isf.LookText;
import elysium.glow.isf.SourceLines;
import elysium.glow.json.JsonEdit;
import elysium.glow.trial.Grade;
import elysium.glow.trial.Remark;
import elysium.glow.trial.Verdict;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/** What a check says: for people, and for programs. */
final class CheckReport {
    private static final int MOST_REMARKS = 8;

    private final Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
    private int all;

    /** A line, and where something is wrong the places with the lines around. */
    String text(Checked checked) {
        count(checked);
        Verdict verdict = checked.verdict();
        StringBuilder text = new StringBuilder();
        text.append(checked.file()).append(": ").append(verdict.grade().word());
        if (verdict.compileMillis() > 0) {
            text.append(
                    String.format(
                            Locale.ROOT,
                            " (compiled in %.0f ms, %.1f ms a frame)",
                            verdict.compileMillis(),
                            verdict.frameMillis()));
        }
        text.append('\n');
        int left = MOST_REMARKS;
        for (Remark remark : verdict.remarks()) {
            if (left-- == 0) {
                int more = verdict.remarks().size() - MOST_REMARKS;
                text.append("  and ").append(more).append(" more\n");
                break;
            }
            text.append(said(remark)).append(around(remark, checked.text()));
        }
        return text.toString();
    }

    private static String said(Remark remark) {
        StringBuilder text = new StringBuilder("  ");
        if (remark.line() > 0) {
            text.append(remark.file()).append(':').append(remark.line()).append(':');
            text.append(remark.column() > 0 ? remark.column() + ":" : "").append(' ');
        }
        return text.append(remark.words()).append('\n').toString();
    }

    private static String around(Remark remark, LookText text) {
        if (text == null || remark.line() == 0) {
            return "";
        }
        String source = text.of(remark.file());
        return source == null ? "" : SourceLines.around(source, remark.line()).indent(2);
    }

    /** One object in a line. */
    String json(Checked checked, boolean strict) {
        count(checked);
        Verdict verdict = checked.verdict();
        StringJoiner remarks = new StringJoiner(", ", "[", "]");
        verdict.remarks().forEach(remark -> remarks.add(json(remark)));
        return "{\"file\": "
                + JsonEdit.quoted(checked.file().toString())
                + ", \"class\": \""
                + verdict.grade().word()
                + "\", \"failed\": "
                + checked.hasFailed(strict)
                + ", \"playable\": "
                + verdict.isPlayable()
                + String.format(
                        Locale.ROOT,
                        ", \"compileMillis\": %.3f, \"frameMillis\": %.3f",
                        verdict.compileMillis(),
                        verdict.frameMillis())
                + ", \"remarks\": "
                + remarks
                + (checked.picture() == null
                        ? ""
                        : ", \"picture\": " + JsonEdit.quoted(checked.picture().toString()))
                + "}\n";
    }

    private static String json(Remark remark) {
        return "{\"file\": "
                + JsonEdit.quoted(remark.file())
                + ", \"line\": "
                + remark.line()
                + ", \"column\": "
                + remark.column()
                + ", \"words\": "
                + JsonEdit.quoted(remark.words())
                + "}";
    }

    private void count(Checked checked) {
        all++;
        counts.merge(checked.verdict().grade(), 1, Integer::sum);
    }

    /** How many of each class there were. */
    String summary(double seconds) {
        StringJoiner classes = new StringJoiner(", ");
        counts.forEach((grade, count) -> classes.add(count + " " + grade.word()));
        return String.format(
                Locale.ROOT,
                "%d look%s in %.1f s: %s%n",
                all,
                all == 1 ? "" : "s",
                seconds,
                classes);
    }
}
