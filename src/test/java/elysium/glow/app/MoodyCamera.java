package elysium.glow.app;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import elysium.glow.capture.Source;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;

/** A network camera that falls silent, breaks off, refuses, and comes back, over and over. */
final class MoodyCamera implements AutoCloseable {
    private static final int FRAMES = 40;
    private static final int PAUSE_MILLIS = 50;
    private static final int SILENCE_MILLIS = 2500;
    private static final String TYPE = "multipart/x-mixed-replace; boundary=cut";

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final byte[][] pictures = {jpeg(320, 180), jpeg(160, 120)};
    private volatile boolean closed;
    private int visits;

    MoodyCamera() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/video", this::serve);
        server.start();
    }

    private static byte[] jpeg(int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, ((x * 7) << 16) | ((y * 5) << 8) | (x ^ y));
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    Source source() {
        return new Source.Mjpeg(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/video"));
    }

    /** How often somebody came to look. */
    synchronized int visits() {
        return visits;
    }

    private synchronized int next() {
        return visits++;
    }

    private void serve(HttpExchange exchange) throws IOException {
        int visit = next();
        if (visit % 4 == 3) {
            exchange.sendResponseHeaders(503, -1);
            exchange.close();
            return;
        }
        exchange.getResponseHeaders().set("Content-Type", TYPE);
        exchange.sendResponseHeaders(200, 0);
        try (exchange;
                OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < FRAMES && !closed; i++) {
                send(out, pictures[(visit + i / 20) % 2]);
                Thread.sleep(PAUSE_MILLIS);
            }
            if (visit % 2 == 0) {
                Thread.sleep(SILENCE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(OutputStream out, byte[] jpeg) throws IOException {
        String head = "--cut\r\nContent-Type: image/jpeg\r\nContent-Length: " + jpeg.length;
        out.write((head + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(jpeg);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() {
        closed = true;
        server.stop(0);
        threads.shutdownNow();
    }
}
