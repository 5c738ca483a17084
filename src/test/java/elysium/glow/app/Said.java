package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What a command line came to: its exit code, and what it printed where. */
@SuppressWarnings("ArrayRecordComponent") // a film's bytes are compared as such
record Said(int exitCode, byte[] bytes, String errors) {
    private static final int PATIENCE_SECONDS = 60;

    /** Runs it in this process. */
    static Said by(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream outBefore = System.out;
        PrintStream errBefore = System.err;
        try (PrintStream newOut = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream newErr = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            System.setOut(newOut);
            System.setErr(newErr);
            int exitCode = new Console(newOut, newErr).run(words);
            return new Said(exitCode, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(outBefore);
            System.setErr(errBefore);
        }
    }

    /** Runs it as a process of its own, whose environment, input and output can be chosen. */
    static Said byProcess(Path folder, Consumer<ProcessBuilder> ways, String... words) {
        try {
            Path out = Files.createTempFile(folder, "said", ".out");
            Path err = Files.createTempFile(folder, "said", ".err");
            ProcessBuilder builder =
                    new ProcessBuilder(command(words))
                            .redirectOutput(out.toFile())
                            .redirectError(err.toFile());
            builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY"));
            ways.accept(builder);
            Process process = builder.start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            return new Said(process.exitValue(), Files.readAllBytes(out), Files.readString(err));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static List<String> command(String... words) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:+UseSerialGC"));
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(List.of("-Djoml.nounsafe", "-Dorg.lwjgl.system.memoryBackend=ffm"));
        command.addAll(List.of("-Djava.awt.headless=true", "-Dglow.home=" + Places.home()));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.add(Glow.class.getName());
        command.addAll(List.of(words));
        return command;
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** It went well, and there was nothing to complain about. */
    Said well() {
        assertEquals("", errors);
        assertEquals(0, exitCode);
        return this;
    }

    /** It was refused in one sentence for a person, which holds those words. */
    Said refused(int code, String holding) {
        assertTrue(errors.contains(holding), errors);
        assertEquals(code, exitCode, errors);
        assertTrue(errors.startsWith("glow: "), errors);
        assertEquals(1, errors.lines().count(), errors);
        assertFalse(errors.contains("Exception") || errors.contains("went wrong"), errors);
        assertFalse(errors.contains("%") && errors.contains("null"), errors);
        return this;
    }
}
