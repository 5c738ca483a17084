package elysium.glow.flow;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is still done when the process is told to end: first everything that is being written comes
 * to a good end, and only then is the rest stopped.
 */
public final class Farewell {
    private static final Set<Runnable> ENDINGS = ConcurrentHashMap.newKeySet();
    private static final Set<Runnable> STOPS = ConcurrentHashMap.newKeySet();

    static {
        // The JVM runs its hooks all at once, in no order: hence one for all.
        Runtime.getRuntime().addShutdownHook(new Thread(Farewell::say, "glow-farewell"));
    }

    private Farewell() {}

    /** Something that has to come to a good end, for which the process waits. */
    public static void end(Runnable ending) {
        ENDINGS.add(ending);
    }

    /** It came to its end by itself. */
    public static void ended(Runnable ending) {
        ENDINGS.remove(ending);
    }

    /** Something that is stopped once all else has ended. */
    public static void stop(Runnable stop) {
        STOPS.add(stop);
    }

    static void say() {
        ENDINGS.forEach(Farewell::trying);
        STOPS.forEach(Farewell::trying);
    }

    /** One that fails must not keep the others from their end. */
    private static void trying(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            System.err.println("glow: at the end: " + e);
        }
    }
}
