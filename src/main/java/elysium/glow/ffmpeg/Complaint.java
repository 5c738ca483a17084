package elysium.glow.ffmpeg;

import elysium.glow.flow.Secrets;
import java.util.List;
import java.util.regex.Pattern;

/** What ffmpeg complained about, in one clause that a person can read. */
final class Complaint {
    private static final Pattern TAG = Pattern.compile("^(\\[[^\\]]*\\]\\s*)+");
    private static final List<String> FRUITLESS =
            List.of(
                    "Conversion failed",
                    "Last message repeated",
                    "Error closing file",
                    "Task finished with error code",
                    "Nothing was written into output file");

    private Complaint() {}

    /** The line that says the most: a full disk above all, else the first that is of use. */
    static String of(String errors) {
        return of(errors, "it gave no reason");
    }

    /** The same, with what is to be said where ffmpeg says nothing of use. */
    static String of(String errors, String otherwise) {
        String best = "";
        for (String line : errors.lines().toList()) {
            String plain = TAG.matcher(line).replaceFirst("").strip();
            if (plain.contains("No space left")) {
                return "the disk is full";
            }
            if (best.isEmpty() && FRUITLESS.stream().noneMatch(plain::contains)) {
                best = plain;
            }
        }
        return best.isEmpty() ? otherwise : Secrets.cut(best.replaceFirst("\\.$", ""));
    }
}
