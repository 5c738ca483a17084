package elysium.glow.app.bench;

import elysium.glow.flow.UserError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** An X display without a screen, started for a measurement and ended with it. */
final class VirtualDisplay implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private final Process server;
    private final String name;

    VirtualDisplay(int width, int height) {
        int number = 90;
        while (Files.exists(Path.of("/tmp/.X11-unix/X" + number))) {
            number++;
        }
        name = ":" + number;
        try {
            server =
                    new ProcessBuilder(
                                    "Xvfb",
                                    name,
                                    "-screen",
                                    "0",
                                    width + "x" + height + "x24",
                                    "-nolisten",
                                    "tcp")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException e) {
            throw UserError.failed(
                    "this measurement needs a virtual display: install it with apt-get install xvfb",
                    e);
        }
        awaitSocket(Path.of("/tmp/.X11-unix/X" + number));
    }

    private void awaitSocket(Path socket) {
        for (long waited = 0; waited < PATIENCE.toMillis(); waited += 50) {
            if (Files.exists(socket)) {
                return;
            }
            Pause.millis(50);
        }
        server.destroyForcibly();
        throw UserError.failed(
                "the virtual display did not start within " + PATIENCE.toSeconds() + " s");
    }

    String name() {
        return name;
    }

    @Override
    public void close() {
        server.destroy();
    }
}
