package elysium.glow.ffmpeg;

import elysium.glow.flow.Farewell;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** A running ffmpeg: its pipes, the last of what it complained about, and a certain end. */
final class Child implements AutoCloseable {
    private static final int LINES_KEPT = 12;
    private static final int LONGEST_LINE = 400;

    /** ffmpeg's exit code once it has finished its file because a signal asked it to. */
    private static final int SIGNALLED = 255;

    private static final Set<Child> RUNNING = ConcurrentHashMap.newKeySet();

    static {
        Farewell.stop(() -> RUNNING.forEach(Child::kill));
    }

    private final Process process;
    private final Thread listener;
    private final Deque<String> lines = new ArrayDeque<>();

    Child(Process process) {
        this.process = process;
        RUNNING.add(this);
        listener = Thread.ofVirtual().name("glow-ffmpeg-errors").start(this::listen);
    }

    private void listen() {
        try (BufferedReader reader = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                keep(line.strip());
            }
        } catch (IOException | UncheckedIOException e) {
            keep("");
        }
    }

    private void keep(String line) {
        if (line.isEmpty() || line.contains("no version information available")) {
            return;
        }
        synchronized (lines) {
            lines.addLast(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line);
            if (lines.size() > LINES_KEPT) {
                lines.removeFirst();
            }
        }
    }

    InputStream output() {
        return process.getInputStream();
    }

    OutputStream input() {
        return process.getOutputStream();
    }

    Watch watch(Duration limit) {
        return new Watch(this, limit);
    }

    /** The last lines of its errors, once the child has had a moment to say them. */
    String errors() {
        try {
            if (!process.isAlive()) {
                listener.join(Duration.ofSeconds(1));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (lines) {
            return String.join("\n", lines);
        }
    }

    /** Whether a signal from outside ended it, and it left a whole file behind. */
    boolean wasAskedToEnd() {
        return !process.isAlive() && process.exitValue() == SIGNALLED && errors().isBlank();
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits for its end, kills it if that is late, and gives the exit code; -1 if killed. */
    int await(Duration limit) {
        try {
            if (process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        kill();
        return -1;
    }

    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        kill();
        RUNNING.remove(this);
    }
}
