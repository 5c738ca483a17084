package elysium.glow.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import elysium.glow.capture.Frame;
import elysium.glow.capture.PixelFormat;
import elysium.glow.capture.Source;
import elysium.glow.capture.Wishes;
import elysium.glow.capture.sitters.SitterCamera;
import elysium.glow.flow.Clock;
import elysium.glow.sitter.Visitor;
import elysium.glow.vision.onnx.ShippedNetworks;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

final class StillSightTest {
    private static final StillSight SIGHT = new StillSight(ShippedNetworks.load(), Clock.system());

    private final Frame frame = new Frame();
    private final Faces faces = new Faces(32);

    @AfterAll
    static void close() {
        SIGHT.close();
    }

    private void sitters(int seed, int people, int frames) {
        SitterCamera camera = new SitterCamera(new Source.Sitters(seed, people), Wishes.NONE);
        for (int i = 0; i < frames; i++) {
            camera.read(frame, 0);
        }
    }

    @Test
    void everySitterIsFoundWhereTheyAre() {
        sitters(3, 3, 60);
        SIGHT.find(frame, faces);
        int there = 0;
        for (int i = 0; i < frame.truth().people(); i++) {
            Visitor visitor = frame.truth().visitor(i);
            if (visitor.presence > 0.9f) {
                there++;
                assertTrue(nearest(visitor) < 0.06, "off by " + nearest(visitor));
            }
        }
        assertTrue(there > 0);
        assertEquals(there, faces.count());
    }

    /** The mean distance of the points of whoever is nearest, in eye distances. */
    private double nearest(Visitor visitor) {
        double least = Double.MAX_VALUE;
        float[] p = visitor.points;
        double eyes = Math.hypot(p[90] - p[72], p[91] - p[73]);
        for (int f = 0; f < faces.count(); f++) {
            double sum = 0;
            float[] q = faces.get(f).points;
            for (int i = 0; i < q.length; i += 2) {
                sum += Math.hypot(p[i] - q[i], p[i + 1] - q[i + 1]);
            }
            least = Math.min(least, sum / Face.POINTS / eyes);
        }
        return least;
    }

    @Test
    void aBoxIsEnoughToFindTheFaceInIt() {
        sitters(5, 1, 30);
        Visitor visitor = frame.truth().visitor(0);
        Box box = new Box();
        box.around(visitor.points);
        SIGHT.look(frame, box, faces);
        assertEquals(1, faces.count());
        assertTrue(nearest(visitor) < 0.06, "off by " + nearest(visitor));
        Face face = faces.get(0);
        assertTrue(face.score > 0.5f, "presence " + face.score);
        assertTrue(face.glance.known());
        assertTrue(face.mouth.width() > 5);
    }

    @Test
    void aPosterOfLettersHasNoFace() {
        BufferedImage poster = new BufferedImage(640, 480, BufferedImage.TYPE_BYTE_GRAY);
        Random random = new Random(7);
        for (int i = 0; i < 6; i++) {
            Graphics2D pen = poster.createGraphics();
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillRect(0, 0, 640, 480);
            for (int k = 0; k < 60; k++) {
                pen.setColor(new Color(random.nextInt(0x1000000)));
                pen.setStroke(new BasicStroke(1 + random.nextInt(12)));
                int size = 8 + random.nextInt(90);
                int x = random.nextInt(640);
                int y = random.nextInt(480);
                if (k % 3 == 0) {
                    pen.drawOval(x, y, size, size);
                } else {
                    pen.drawLine(x, y, x + random.nextInt(size), y + size);
                }
            }
            pen.dispose();
            byte[] grey = ((DataBufferByte) poster.getRaster().getDataBuffer()).getData();
            frame.shape(PixelFormat.GREY, 640, 480).put(0, grey);
            SIGHT.find(frame, faces);
            assertEquals(0, faces.count(), "poster " + i);
        }
    }

    @Test
    void nobodyIsInNoise() {
        Random random = new Random(4);
        byte[] noise = new byte[320 * 240];
        for (int i = 0; i < 8; i++) {
            random.nextBytes(noise);
            frame.shape(PixelFormat.GREY, 320, 240).put(0, noise);
            SIGHT.find(frame, faces);
            assertEquals(0, faces.count());
        }
    }
}
