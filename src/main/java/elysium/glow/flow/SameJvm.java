package elysium.glow.flow;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** This JVM's own command line, to start it once more with other words behind it. */
public final class SameJvm {
    private static final String CACHE = "-XX:AOTCache";

    /** What one process alone may have: a port, a file that it writes. */
    private static final List<String> UNWANTED =
            List.of("-XX:AOTCacheOutput", "-XX:AOTMode", "-agentlib", "-agentpath", "-javaagent");

    private SameJvm() {}

    /** The same flags, the same start remembered in its cache. */
    public static List<String> command(String mainClass, String... words) {
        return cached(null, mainClass, words);
    }

    /** The same flags, without whatever makes a cache or watches, and more after them. */
    public static List<String> leaner(String... more) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        for (String flag : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (UNWANTED.stream().noneMatch(flag::startsWith)) {
                command.add(flag);
            }
        }
        command.addAll(List.of(more));
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        return command;
    }

    /** The same flags, but one that says which cache to use, or to make. */
    public static List<String> cached(String cacheFlag, String mainClass, String... words) {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        for (String flag : ManagementFactory.getRuntimeMXBean().getInputArguments()) {
            if (cacheFlag == null || !flag.startsWith(CACHE)) {
                command.add(flag);
            }
        }
        if (cacheFlag != null) {
            command.add(cacheFlag);
        }
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add(mainClass);
        command.addAll(List.of(words));
        return command;
    }
}
