package elysium.glow.show;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** Whether a person watches what is written on the standard streams. */
public final class Terminal {
    private static final int STANDARD_ERROR = 2;
    private static final int STANDARD_OUTPUT = 1;

    private Terminal() {}

    /** Whether standard error is a terminal that can move its cursor. */
    public static boolean watchesErrors() {
        return !"dumb".equals(System.getenv("TERM")) && isTerminal(STANDARD_ERROR);
    }

    /** Whether standard output is one: no place for a film's bytes. */
    public static boolean watchesOutput() {
        return isTerminal(STANDARD_OUTPUT);
    }

    // The console of the JDK tells of input and output together only.
    private static boolean isTerminal(int stream) {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        Linker linker = Linker.nativeLinker();
        return linker.defaultLookup()
                .find(windows ? "_isatty" : "isatty")
                .map(
                        symbol ->
                                linker.downcallHandle(
                                        symbol,
                                        FunctionDescriptor.of(
                                                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)))
                .map(call -> asked(call, stream))
                .orElse(false);
    }

    private static boolean asked(MethodHandle call, int stream) {
        try {
            return (int) call.invokeExact(stream) != 0;
        } catch (Throwable e) {
            throw new IllegalStateException("isatty can't be called", e);
        }
    }
}
