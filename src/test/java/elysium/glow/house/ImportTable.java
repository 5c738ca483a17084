package elysium.glow.house;

import java.util.Map;
import java.util.Set;

/** Which stage may import which: the table that ARCHITECTURE draws. */
final class ImportTable {
    private static final String VOCABULARY = "flow json parameter isf preset gpu";
    private static final String STAGES =
            VOCABULARY + " sitter ffmpeg capture vision mood modulation render show trial";

    private static final Map<String, Set<String>> ALLOWED =
            Map.ofEntries(
                    row("flow", ""),
                    row("parameter", "flow"),
                    row("json", "flow"),
                    row("sitter", "flow"),
                    row("ffmpeg", "flow"),
                    row("gpu", "flow"),
                    row("capture", "flow sitter ffmpeg"),
                    row("vision", "flow json capture sitter"),
                    row("mood", "flow capture vision"),
                    row("isf", "flow json parameter"),
                    row("preset", "flow json parameter mood isf"),
                    row("modulation", "flow parameter isf preset mood"),
                    row("render", VOCABULARY + " capture vision mood modulation"),
                    row("show", "flow gpu ffmpeg"),
                    row("trial", "flow isf parameter gpu render show"),
                    row("panel", STAGES + " control"),
                    row("control", STAGES),
                    row("app", STAGES + " panel control"));

    private ImportTable() {}

    private static Map.Entry<String, Set<String>> row(String stage, String allowed) {
        return Map.entry(stage, Set.of(allowed.split(" ")));
    }

    static boolean knows(String stage) {
        return ALLOWED.containsKey(stage);
    }

    static boolean allows(String from, String to) {
        return from.equals(to) || ALLOWED.getOrDefault(from, Set.of()).contains(to);
    }
}
