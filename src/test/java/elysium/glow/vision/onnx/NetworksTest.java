package elysium.glow.vision.onnx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.capture.Source;
import elysium.glow.capture.Wishes;
import elysium.glow.capture.sitters.SitterCamera;
import elysium.glow.flow.Clock;
import elysium.glow.flow.UserError;
import elysium.glow.sitter.Visitor;
import elysium.glow.vision.Face;
import elysium.glow.vision.Faces;
import elysium.glow.vision.SightTracker;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped networks in the tracker, on pictures as they come. */
final class NetworksTest {
    private static final int RUNS_A_FACE = 3;
    private static final int MOST_BYTES_A_RUN = 1024;

    private final SightTracker tracker = new SightTracker(ShippedNetworks::load, Clock.system());
    private final Frame frame = new Frame();
    private final Faces faces = new Faces();

    @AfterEach
    void close() {
        tracker.close();
    }

    private static byte[] shipped(String name) throws IOException {
        try (InputStream file = ShippedNetworks.class.getResourceAsStream(name + ".onnx")) {
            return file.readAllBytes();
        }
    }

    @ParameterizedTest
    @CsvSource({"21, 1", "3, 2", "11, 3", "5, 4"})
    void sittersAreFollowedWithTheirMouths(int seed, int people) {
        SitterCamera camera = new SitterCamera(new Source.Sitters(seed, people), Wishes.NONE);
        double sum = 0;
        int looks = 0;
        int there = 0;
        for (int i = 0; i < 75; i++) {
            camera.read(frame, 0);
            tracker.track(frame, faces);
            for (int k = 0; k < people && i >= 45; k++) {
                Visitor visitor = frame.truth().visitor(k);
                if (visitor.presence > 0.95f && visitor.visible > 0.5f) {
                    there++;
                    double off = mouthOff(visitor);
                    looks += off < 10 ? 1 : 0;
                    sum += off < 10 ? off : 0;
                }
            }
        }
        assertTrue(there > 0);
        assertTrue(looks >= 0.97 * there, looks + " seen of " + there);
        assertTrue(sum / looks < 4, "mouths off by " + sum / looks + " % of the eyes' distance");
    }

    /** The mean distance of the mouth's points of whoever is nearest, in percent. */
    private double mouthOff(Visitor visitor) {
        float[] p = visitor.points;
        double eyes = Math.hypot(p[90] - p[72], p[91] - p[73]);
        double least = Double.MAX_VALUE;
        for (int f = 0; f < faces.count(); f++) {
            Face face = faces.get(f);
            double sum = 0;
            for (int i = 96; i < 136; i += 2) {
                sum += Math.hypot(p[i] - face.points[i], p[i + 1] - face.points[i + 1]);
            }
            least = Math.min(least, 100 * sum / 20 / eyes);
        }
        return least;
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 5, 6})
    void drawnFacesOnAWallAreNobody(long seed) {
        drawWall(new Random(seed));
        for (int i = 0; i < 24; i++) {
            frame.stamp(i, i * 33_333_333L);
            tracker.track(frame, faces);
            assertEquals(0, faces.count(), "frame " + i);
        }
    }

    private void drawWall(Random random) {
        BufferedImage wall = new BufferedImage(640, 480, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = wall.createGraphics();
        for (int i = 0; i < 60; i++) {
            int size = 24 + random.nextInt(60);
            pen.translate(random.nextInt(600), random.nextInt(420));
            pen.setColor(new Color(random.nextInt(1 << 24)));
            pen.fillOval(0, 0, size, size * 5 / 4);
            pen.setColor(Color.BLACK);
            pen.fillOval(size / 4, size / 3, size / 6, size / 8);
            pen.fillOval(size * 7 / 12, size / 3, size / 6, size / 8);
            pen.setStroke(new BasicStroke(size / 16f));
            pen.drawArc(size / 4, size / 2, size / 2, size / 2, 200, 140);
            pen.setTransform(new AffineTransform());
        }
        pen.dispose();
        byte[] light = ((DataBufferByte) wall.getRaster().getDataBuffer()).getData();
        frame.shape(PixelFormat.GREY, 640, 480).put(0, light);
    }

    @Test
    void aRunTakesNextToNothingOfTheHeap() {
        SitterCamera camera = new SitterCamera(new Source.Sitters(21, 1), Wishes.NONE);
        for (int i = 0; i < 30; i++) {
            camera.read(frame, 0);
            tracker.track(frame, faces);
        }
        com.sun.management.ThreadMXBean threads =
                (com.sun.management.ThreadMXBean)
                        java.lang.management.ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        long nanos = frame.capturedNanos();
        for (int round = 0; round < 5; round++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < 7; i++) {
                nanos += 33_000_000;
                frame.stamp(0, nanos);
                tracker.track(frame, faces);
            }
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertEquals(1, faces.count());
        long most = 7L * RUNS_A_FACE * MOST_BYTES_A_RUN;
        assertTrue(least < most, least + " bytes in 7 frames, " + most + " at the most");
    }

    @Test
    @Timeout(60)
    void noPictureIsTooOdd() {
        int[][] sizes = {{1, 1}, {8, 8000}, {2, 1}, {1, 97}, {641, 479}, {16, 16}, {3000, 7}};
        Random random = new Random(9);
        long nanos = 0;
        for (int i = 0; i < 60; i++) {
            int[] size = sizes[i % sizes.length];
            PixelFormat format = PixelFormat.values()[i % PixelFormat.values().length];
            ByteBuffer pixels = frame.shape(format, size[0], size[1]);
            byte[] bytes = new byte[pixels.remaining()];
            if (i % 3 == 0) {
                random.nextBytes(bytes);
            } else {
                Arrays.fill(bytes, (byte) (i % 3 == 1 ? 0 : 255));
            }
            pixels.put(bytes);
            nanos += i % 5 == 4 ? -1_000_000_000L : 33_000_000L;
            frame.stamp(i, nanos);
            tracker.track(frame, faces);
            for (int f = 0; f < faces.count(); f++) {
                assertEquals(0, faces.get(f).presence, 0.3, "in picture " + i);
            }
        }
    }

    @Test
    void aFaceUpsideDownIsNobody() {
        SitterCamera camera = new SitterCamera(new Source.Sitters(21, 1), Wishes.NONE);
        Frame upright = new Frame();
        for (int i = 0; i < 40; i++) {
            camera.read(upright, 0);
            ByteBuffer from = upright.pixels();
            ByteBuffer to = frame.shape(PixelFormat.RGBA, upright.width(), upright.height());
            for (int at = from.limit() - 4; at >= 0; at -= 4) {
                to.putInt(from.getInt(at));
            }
            frame.stamp(i, upright.capturedNanos());
            tracker.track(frame, faces);
            assertEquals(0, faces.count(), "in picture " + i);
        }
    }

    @Test
    void aFileThatIsNoNetworkIsRefusedInASentence() throws IOException {
        byte[] whole = shipped("mouth");
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        for (byte[] file : new byte[][] {cut, noise, new byte[0]}) {
            UserError refusal = assertThrows(UserError.class, () -> new Model("lips.onnx", file));
            String sentence = refusal.getMessage();
            assertTrue(sentence.startsWith("The network lips.onnx can't be loaded: "), sentence);
            assertTrue(sentence.endsWith(".") && !sentence.contains("\n"), sentence);
        }
    }

    @Test
    void aNetworkForSomethingElseIsRefusedWithWhatIsWrong() throws IOException {
        byte[] mouth = shipped("mouth");
        byte[] expression = shipped("expression");
        String noInput = refusal(() -> new OnnxPointFinder(new Model("m.onnx", mouth)));
        assertTrue(noInput.contains("no input 'face', only [mouth]"), noInput);
        String shape = refusal(() -> new OnnxPointFinder(new Model("e.onnx", expression)));
        assertTrue(shape.contains("'face' is float [1, 1, 64, 64], not float [1, 1, 112, 112]"));
        Model looks = new Model("e.onnx", expression);
        String noOutput = refusal(() -> looks.gives("points", 1, 136));
        assertTrue(noOutput.contains("no output 'points'"), noOutput);
        looks.close();
    }

    private static String refusal(Runnable opening) {
        return assertThrows(UserError.class, opening::run).getMessage();
    }
}
