package elysium.glow.app.eval.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutlineTest {
    private static Outline box(double left, double top, double right, double bottom) {
        return new Outline(
                new float[] {
                    (float) left, (float) top, (float) right, (float) top,
                    (float) right, (float) bottom, (float) left, (float) bottom
                });
    }

    private static Outline circle(double radius, int corners) {
        float[] points = new float[2 * corners];
        for (int i = 0; i < corners; i++) {
            points[2 * i] = (float) (radius * Math.cos(2 * Math.PI * i / corners));
            points[2 * i + 1] = (float) (radius * Math.sin(2 * Math.PI * i / corners));
        }
        return new Outline(points);
    }

    @Test
    void boxesOverlapByTheirSharedPart() {
        assertEquals(1, box(0, 0, 4, 2).overlap(box(0, 0, 4, 2)), 1e-9);
        assertEquals(4.0 / 12, box(0, 0, 4, 2).overlap(box(2, 0, 6, 2)), 1e-9);
        assertEquals(0, box(0, 0, 4, 2).overlap(box(5, 0, 6, 2)), 1e-9);
        assertEquals(1.0 / 9, box(0, 0, 3, 3).overlap(box(1, 1, 2, 2)), 1e-9);
    }

    @Test
    void theWayRoundDoesNotMatter() {
        Outline back = new Outline(new float[] {0, 0, 0, 2, 4, 2, 4, 0});
        assertEquals(4.0 / 12, back.overlap(box(2, 0, 6, 2)), 1e-9);
    }

    @Test
    void aLineHoldsNothing() {
        Outline line = new Outline(new float[] {0, 0, 4, 0, 4, 0, 0, 0});
        assertEquals(0, line.size(), 1e-9);
        assertEquals(0, line.overlap(box(0, -1, 4, 1)), 1e-9);
        assertTrue(Double.isNaN(line.overlap(line)));
    }

    @Test
    void linesThatCrossHoldBothTheirLoops() {
        Outline eight = new Outline(new float[] {0, 0, 2, 2, 2, 0, 0, 2});
        assertEquals(2, eight.size(), 1e-9);
        assertEquals(0.5, eight.overlap(box(0, 0, 2, 2)), 1e-9);
    }

    @Test
    void aPartOfThePointsIsAnOutline() {
        float[] points = {9, 9, 0, 0, 2, 0, 2, 2, 0, 2, 9, 9};
        assertEquals(4, new Outline(points, 1, 4).size(), 1e-9);
    }

    @Test
    void circlesRunAsFarApartAsTheirRadiiDiffer() {
        assertEquals(2, circle(10, 720).apart(circle(12, 720)), 1e-3);
        assertEquals(0, circle(10, 90).apart(circle(10, 90)), 1e-6);
        assertEquals(5, new Outline(new float[] {0, 0, 0, 0}).apart(pointAt(3, 4)), 1e-9);
    }

    private static Outline pointAt(float x, float y) {
        return new Outline(new float[] {x, y, x, y, x, y});
    }

    @Test
    void anyTwoOverlapAsTheirPixelsDo() {
        long seed = 11;
        Random random = new Random(seed);
        for (int turn = 0; turn < 30; turn++) {
            float[] one = star(random);
            float[] other = star(random);
            assertEquals(
                    byPixels(one, other),
                    new Outline(one).overlap(new Outline(other)),
                    0.02,
                    "seed " + seed + ", turn " + turn);
        }
    }

    private static float[] star(Random random) {
        int corners = 5 + random.nextInt(12);
        float[] points = new float[2 * corners];
        for (int i = 0; i < corners; i++) {
            double radius = 20 + 30 * random.nextDouble();
            points[2 * i] = (float) (60 + radius * Math.cos(2 * Math.PI * i / corners));
            points[2 * i + 1] = (float) (60 + radius * Math.sin(2 * Math.PI * i / corners));
        }
        return points;
    }

    private static double byPixels(float[] one, float[] other) {
        Path2D first = path(one);
        Path2D second = path(other);
        int shared = 0;
        int either = 0;
        for (int y = 0; y < 480; y++) {
            for (int x = 0; x < 480; x++) {
                boolean in = first.contains((x + 0.5) / 4, (y + 0.5) / 4);
                boolean also = second.contains((x + 0.5) / 4, (y + 0.5) / 4);
                shared += in && also ? 1 : 0;
                either += in || also ? 1 : 0;
            }
        }
        return (double) shared / either;
    }

    private static Path2D path(float[] points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
