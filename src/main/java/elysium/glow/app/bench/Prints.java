package elysium.glow.app.bench;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A wall of drawn faces and shapes: what a detector takes for faces at a first glance. */
final class Prints {
    private static final int COUNT = 500;
    private static final int SMALLEST = 16;
    private static final int MORE = 70;

    private Prints() {}

    static BufferedImage draw(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Random random = new Random(21);
        for (int i = 0; i < COUNT; i++) {
            int x = random.nextInt(width);
            int y = random.nextInt(height);
            int size = SMALLEST + random.nextInt(MORE);
            pen.setColor(new Color(random.nextInt(1 << 24)));
            if (i % 2 == 0) {
                pen.fillRect(x, y, size, size / 2);
            } else {
                face(pen, x, y, size);
            }
        }
        pen.dispose();
        return image;
    }

    private static void face(Graphics2D pen, int x, int y, int size) {
        pen.fillOval(x, y, size, size * 5 / 4);
        pen.setColor(Color.BLACK);
        pen.fillOval(x + size / 4, y + size / 3, size / 6, size / 8);
        pen.fillOval(x + size * 7 / 12, y + size / 3, size / 6, size / 8);
        pen.setStroke(new BasicStroke(Math.max(1, size / 16f)));
        pen.drawArc(x + size / 4, y + size / 2, size / 2, size / 2, 200, 140);
    }
}
