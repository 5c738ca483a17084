package elysium.glow.ffmpeg;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * How a child is kept from the keys of our terminal, where the system has a way: Ctrl+C is for us,
 * who then let the child finish.
 */
final class OwnSession {
    private static final List<String> WORDS =
            List.of("/usr/bin/setsid", "/bin/setsid").stream()
                    .filter(program -> Files.isExecutable(Path.of(program)))
                    .limit(1)
                    .toList();

    private OwnSession() {}

    /** What stands before a command line; nothing where there is no such program. */
    static List<String> words() {
        return WORDS;
    }
}
