package elysium.glow.show;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Assumptions;

/** A virtual X display on a free number, where the program for it is installed. */
final class XvfbDisplay implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;
    private final Process server;
    private final String name;

    private XvfbDisplay(Process server, String name) {
        this.server = server;
        this.name = name;
    }

    /** Starts one, or skips the test with a word where there is no Xvfb. */
    static XvfbDisplay start(int width, int height) {
        Process server = null;
        try {
            String screen = width + "x" + height + "x24";
            server =
                    new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", screen)
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return new XvfbDisplay(server, ":" + number(server));
        } catch (IOException | ExecutionException | TimeoutException e) {
            if (server != null) {
                server.destroyForcibly();
            }
            return Assumptions.abort("no virtual display (Xvfb) here: windows are not tried");
        } catch (InterruptedException e) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String number(Process server)
            throws ExecutionException, TimeoutException, InterruptedException {
        BufferedReader told =
                new BufferedReader(
                        new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII));
        CompletableFuture<String> line =
                CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return String.valueOf(told.readLine());
                            } catch (IOException e) {
                                return "";
                            }
                        });
        String number = line.get(PATIENCE_SECONDS, TimeUnit.SECONDS).strip();
        if (!number.matches("\\d+")) {
            throw new TimeoutException("Xvfb told no display");
        }
        return number;
    }

    /** What DISPLAY must say. */
    String name() {
        return name;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
