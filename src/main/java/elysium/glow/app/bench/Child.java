package elysium.glow.app.bench;

import elysium.glow.flow.UserError;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program run to its end, and the processor's time that it took. */
public final class Child {
    private static final long PATIENCE_SECONDS = 180;
    private static final int CHILDREN = -1;

    private Child() {}

    /** What it printed, both streams; it must end well and in time. */
    public static String output(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            Thread watch =
                    Thread.startVirtualThread(
                            () -> {
                                Pause.millis(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
                                if (!Thread.currentThread().isInterrupted()) {
                                    process.destroyForcibly();
                                }
                            });
            String said =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            int code = process.waitFor();
            watch.interrupt();
            if (code != 0) {
                throw UserError.failed(
                        "%s ended with %d: %s".formatted(command.getFirst(), code, said.strip()));
            }
            return said;
        } catch (IOException e) {
            throw UserError.failed(
                    "the program to measure against, %s, can't be run: %s"
                            .formatted(command.getFirst(), e.getMessage()),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw UserError.failed("interrupted", e);
        }
    }

    /** Milliseconds of processors from its start to its end. */
    static double processorMillis(List<String> command) {
        double before = childrenMillis();
        output(command, Map.of());
        return childrenMillis() - before;
    }

    /** What all children that have ended took, in user and system time. */
    private static double childrenMillis() {
        Linker linker = Linker.nativeLinker();
        MethodHandle getrusage =
                linker.downcallHandle(
                        linker.defaultLookup().findOrThrow("getrusage"),
                        FunctionDescriptor.of(
                                ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment usage = arena.allocate(144, 8);
            int failed = (int) getrusage.invokeExact(CHILDREN, usage);
            return failed != 0 ? Double.NaN : millis(usage, 0) + millis(usage, 16);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("getrusage failed", e);
        }
    }

    private static double millis(MemorySegment usage, long offset) {
        return usage.get(ValueLayout.JAVA_LONG, offset) * 1e3
                + usage.get(ValueLayout.JAVA_INT, offset + 8) * 1e-3;
    }
}
