package elysium.glow.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import elysium.glow.capture.Source;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Commands that look frame by frame, where the pictures come from a camera. */
@Timeout(120)
final class CameraCommandsTest {
    private static final String FALLBACK = "sitter:9:1";

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final PrintStream words = new PrintStream(said, true, StandardCharsets.UTF_8);
    @TempDir Path folder;

    private Path settings(String text) throws IOException {
        return Files.writeString(folder.resolve("settings.json"), text);
    }

    private ShowPlan.Seen seen(String source, String settings) throws IOException {
        SourceOptions options = new SourceOptions();
        options.source = source;
        return Planning.of(settings(settings)).seen(options);
    }

    @Test
    void aFilmKeepsItsPlaceAndACameraIsReplacedAndSaidSo() throws IOException {
        ShowPlan.Seen film = seen("sitter:4", "{}");
        assertSame(film, StandIn.of(film, words));
        assertEquals("", said.toString(StandardCharsets.UTF_8));
        ShowPlan.Seen other = StandIn.of(seen("webcam", "{}"), words);
        assertTrue(other.source() instanceof Source.Sitters, other.source().words());
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("the camera webcam:0"));
    }

    @Test
    void theFallbackOfTheSettingsStandsInUnlessItIsACameraToo() throws IOException {
        String settings = "{\"fallback\": \"" + FALLBACK + "\"}";
        assertEquals(FALLBACK, StandIn.of(seen("webcam", settings), words).source().words());
        ShowPlan.Seen live = seen("webcam", "{\"fallback\": \"webcam:1\"}");
        assertFalse(StandIn.of(live, words).source().isLive());
    }

    @Test
    void aShortFilmTakesAFreeName() throws IOException {
        assertEquals("elysium-glow.mp4", ShortFilm.free(folder).getFileName().toString());
        Files.createFile(folder.resolve("elysium-glow.mp4"));
        Files.createDirectory(folder.resolve("elysium-glow-2.mp4"));
        assertEquals("elysium-glow-3.mp4", ShortFilm.free(folder).getFileName().toString());
    }

    private Said film(String... more) {
        String[] film = {
            "render", "--preset", "plain", "--size", "64x64", "--frames", "2", "--out", "-"
        };
        String[] all = Arrays.copyOf(film, film.length + more.length);
        System.arraycopy(more, 0, all, film.length, more.length);
        return Said.byProcess(folder, process -> {}, all);
    }

    @Test
    void aCameraOfTheSettingsIsNoObstacleToAFilm() throws IOException {
        Path settings = settings("{\"source\": \"webcam\"}");
        Said film = film("--settings", settings.toString());
        assertEquals(0, film.exitCode(), film.errors());
        assertTrue(film.errors().contains("stands in"), film.errors());
        film("--source", "webcam").refused(2, "can't be read frame by frame");
    }

    @Test
    void theSeedIsThatOfASitterNamedWithoutOne() {
        byte[] seven = film("--seed", "7", "--source", "sitter").well().bytes();
        byte[] named = film("--seed", "7", "--source", "sitter:7").well().bytes();
        byte[] other = film("--seed", "7", "--source", "sitter:8").well().bytes();
        assertTrue(Arrays.equals(seven, named));
        assertFalse(Arrays.equals(seven, other));
    }

    @Test
    void aNetworkCameraIsTracked() throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        InetSocketAddress here = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
        HttpServer server = HttpServer.create(here, 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> send(exchange, over));
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
            String[] command = {"track", "--json", "--source", address, "--frames", "3"};
            Said tracked = Said.byProcess(folder, process -> {}, command).well();
            assertEquals(3, tracked.out().lines().count(), tracked.out());
        } finally {
            over.countDown();
            server.stop(0);
        }
    }

    private static void send(HttpExchange exchange, CountDownLatch over) throws IOException {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpg", jpeg);
        String head =
                "--cut\r\nContent-Type: image/jpeg\r\nContent-Length: " + jpeg.size() + "\r\n\r\n";
        exchange.getResponseHeaders()
                .set("Content-Type", "multipart/x-mixed-replace; boundary=cut");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            while (!over.await(20, java.util.concurrent.TimeUnit.MILLISECONDS)) {
                out.write(head.getBytes(StandardCharsets.US_ASCII));
                out.write(jpeg.toByteArray());
                out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
