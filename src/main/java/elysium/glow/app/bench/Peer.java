package elysium.glow.app.bench;

import elysium.glow.flow.UserError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that does the same work and prints a line with its processor time for each part. */
public final class Peer {
    private static final Pattern LINE =
            Pattern.compile("^(.*?)\\s+med\\s.*\\scpu\\s+([0-9.]+) ms", Pattern.MULTILINE);

    private final List<String> command;
    private final Map<String, List<Double>> parts = new HashMap<>();

    /** The words of its command line, with blanks between them. */
    public Peer(String words) {
        command = Arrays.asList(words.strip().split("\\s+"));
    }

    /** Runs it once more. */
    void run() {
        take(Child.output(command, Map.of()));
    }

    void take(String said) {
        Matcher lines = LINE.matcher(said);
        while (lines.find()) {
            parts.computeIfAbsent(lines.group(1), _ -> new ArrayList<>())
                    .add(Double.valueOf(lines.group(2)));
        }
    }

    /** The median of the one part whose name begins like that, without read-back. */
    double median(String beginning) {
        for (var part : parts.entrySet()) {
            if (part.getKey().startsWith(beginning) && !part.getKey().contains("glReadPixels")) {
                return Median.of(
                        part.getValue().stream().mapToDouble(Double::doubleValue).toArray());
            }
        }
        throw UserError.failed(
                "%s prints no line that begins with '%s': it has to be glbench, or to print like it"
                        .formatted(command.getFirst(), beginning));
    }
}
