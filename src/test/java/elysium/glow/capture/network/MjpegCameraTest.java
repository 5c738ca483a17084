package elysium.glow.capture.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import elysium.glow.capture.Camera.Grab;
import elysium.glow.capture.CameraLost;
import elysium.glow.capture.CaptureStage;
import elysium.glow.capture.Frame;
import elysium.glow.capture.Source;
import elysium.glow.flow.Clock;
import elysium.glow.flow.Faults;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class MjpegCameraTest {
    private final Frame frame = new Frame();
    private final CountDownLatch over = new CountDownLatch(1);
    private HttpServer server;

    /** What the server does with whoever comes. */
    private interface Play {
        void on(OutputStream out) throws Exception;
    }

    @BeforeEach
    void begin() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void end() {
        over.countDown();
        server.stop(0);
    }

    private URI serve(String path, Play play) {
        server.createContext(path, exchange -> answer(exchange, play));
        return at("", path);
    }

    private URI at(String user, String path) {
        return URI.create("http://" + user + "127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private static void answer(HttpExchange exchange, Play play) throws IOException {
        exchange.getResponseHeaders()
                .set("Content-Type", "multipart/x-mixed-replace; boundary=\"--cut\"");
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            play.on(out);
        } catch (Exception e) {
            exchange.close();
        }
    }

    private static byte[] jpeg(int width, int height, Color colour) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    private static void send(OutputStream out, byte[] jpeg, boolean declared) throws IOException {
        String length = declared ? "Content-Length: " + jpeg.length + "\r\n" : "";
        out.write(
                ("--cut\r\nContent-Type: image/jpeg\r\n" + length + "\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        out.write(jpeg);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private Grab readPast(MjpegCamera camera) throws CameraLost {
        Grab grab = camera.read(frame, 0);
        for (int i = 0; i < 20 && grab == Grab.NOTHING; i++) {
            grab = camera.read(frame, 0);
        }
        return grab;
    }

    @Test
    void picturesOfChangingSizeWithGarbageBetween() throws Exception {
        URI address =
                serve(
                        "/video",
                        out -> {
                            send(out, jpeg(32, 16, Color.RED), true);
                            send(out, "no picture at all".getBytes(StandardCharsets.UTF_8), true);
                            byte[] torn = jpeg(64, 48, Color.RED);
                            send(out, java.util.Arrays.copyOf(torn, 40), true);
                            send(out, jpeg(64, 48, Color.BLUE), false);
                            send(out, jpeg(8, 8, Color.GREEN), false);
                            send(out, jpeg(8, 8, Color.GREEN), true);
                        });
        MjpegCamera camera = MjpegCamera.open(address, () -> 77);
        assertEquals(Grab.FRAME, camera.read(frame, 0));
        assertEquals(32, frame.width());
        assertEquals(77, frame.capturedNanos());
        assertEquals(254, frame.pixels().get(0) & 0xff, 3);
        assertEquals(0, frame.pixels().get(2) & 0xff, 3);
        assertEquals(Grab.FRAME, readPast(camera));
        assertEquals(64, frame.width());
        assertEquals(254, frame.pixels().get(2) & 0xff, 3);
        assertEquals(Grab.FRAME, readPast(camera));
        assertEquals(8, frame.height());
        assertEquals(2, frame.sequence());
        readPast(camera);
        CameraLost lost = assertThrows(CameraLost.class, () -> camera.read(frame, 0));
        assertTrue(lost.getMessage().contains("broke off"), lost.getMessage());
        camera.close();
        camera.close();
    }

    @Test
    void silenceIsALossAndNeverTheLastPictureAgain() throws Exception {
        URI address =
                serve(
                        "/video",
                        out -> {
                            send(out, jpeg(8, 8, Color.RED), true);
                            over.await();
                        });
        MjpegCamera camera = MjpegCamera.open(address, Clock.system());
        assertEquals(Grab.FRAME, camera.read(frame, 0));
        CameraLost lost = assertThrows(CameraLost.class, () -> camera.read(frame, 0));
        assertTrue(lost.getMessage().contains("silent"), lost.getMessage());
        camera.close();
    }

    @Test
    void whatIsNoStreamOfJpegsSaysSo() throws Exception {
        URI words =
                serve(
                        "/words",
                        out -> {
                            for (int i = 0; i < 40; i++) {
                                send(out, "words".getBytes(StandardCharsets.UTF_8), true);
                            }
                        });
        MjpegCamera camera = MjpegCamera.open(words, Clock.system());
        CameraLost lost = assertThrows(CameraLost.class, () -> readPast(camera));
        assertTrue(lost.getMessage().contains("no JPEGs"), lost.getMessage());
        server.createContext(
                "/page",
                exchange -> {
                    exchange.getResponseHeaders().set("Content-Type", "text/html");
                    exchange.sendResponseHeaders(200, -1);
                });
        for (URI bad :
                new URI[] {
                    at("", "/page"), at("", "/nothing"), URI.create("http://127.0.0.1:1/")
                }) {
            CameraLost refusal =
                    assertThrows(CameraLost.class, () -> MjpegCamera.open(bad, Clock.system()));
            assertTrue(refusal.getMessage().endsWith("."), refusal.getMessage());
        }
    }

    @Test
    void aPasswordIsAskedForAndGiven() throws Exception {
        String token =
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString("eve:a b".getBytes(StandardCharsets.UTF_8));
        server.createContext(
                "/locked",
                exchange -> {
                    if (token.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                        answer(exchange, out -> send(out, jpeg(8, 8, Color.RED), true));
                    } else {
                        exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"c\"");
                        exchange.sendResponseHeaders(401, -1);
                    }
                });
        MjpegCamera camera = MjpegCamera.open(at("eve:a%20b@", "/locked"), Clock.system());
        assertEquals(Grab.FRAME, camera.read(frame, 0));
        CameraLost lost =
                assertThrows(
                        CameraLost.class,
                        () -> MjpegCamera.open(at("", "/locked"), Clock.system()));
        assertTrue(lost.getMessage().contains("password"), lost.getMessage());
    }

    @Test
    void aCameraThatDropsAndReturnsIsUsedAgain() throws Exception {
        URI address = serve("/video", out -> send(out, jpeg(8, 8, Color.RED), true));
        Faults faults = new Faults(Clock.system(), fault -> {});
        try (CaptureStage stage =
                new CaptureStage(
                        new CaptureStage.Choice(new Source.Mjpeg(address), null),
                        source -> MjpegCamera.open(address, Clock.system()),
                        Clock.system(),
                        faults)) {
            while (stage.status().frames() < 3) {
                Thread.sleep(5);
            }
        }
    }
}
