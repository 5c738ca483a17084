package elysium.glow.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class LipCurveTest {
    private final LipCurve curve = new LipCurve();
    private final MouthContour mouth = new MouthContour();
    private final float[] points = new float[2 * Face.POINTS];

    /** Twelve and eight points on two ellipses, the corners on the horizontal. */
    private void ellipses(float across, float down) {
        for (int i = 0; i < 20; i++) {
            double angle = i < 12 ? Math.PI + Math.PI * i / 6 : Math.PI + Math.PI * (i - 12) / 4;
            double size = i < 12 ? 1 : 0.8;
            points[2 * (48 + i)] = (float) (200 + size * across * Math.cos(angle));
            points[2 * (48 + i) + 1] = (float) (100 + size * down * Math.sin(angle));
        }
    }

    @Test
    void anEllipseComesOutAsAnEllipse() {
        ellipses(60, 30);
        curve.draw(points, mouth);
        for (int i = 0; i < MouthContour.POINTS; i++) {
            double x = (mouth.outer[2 * i] - 200) / 60;
            double y = (mouth.outer[2 * i + 1] - 100) / 30;
            assertEquals(1, Math.hypot(x, y), 0.03, "point " + i);
            x = (mouth.inner[2 * i] - 200) / 48;
            y = (mouth.inner[2 * i + 1] - 100) / 24;
            assertEquals(1, Math.hypot(x, y), 0.03, "inner point " + i);
        }
    }

    @Test
    void itStartsAtTheLeftCornerAndRunsOverTheUpperLip() {
        ellipses(60, 30);
        curve.draw(points, mouth);
        assertEquals(points[96], mouth.outer[0], 1e-3);
        assertEquals(points[2 * 54], mouth.outer[2 * MouthContour.FAR_CORNER], 1e-3);
        assertEquals(points[2 * 60 + 1], mouth.inner[1], 1e-3);
        assertEquals(points[2 * 64], mouth.inner[2 * MouthContour.FAR_CORNER], 1e-3);
        assertTrue(mouth.outer[2 * 16 + 1] < 80, "above");
        assertTrue(mouth.outer[2 * 48 + 1] > 120, "below");
    }

    @Test
    void itPassesThroughEveryPointAndIsEvenlyDivided() {
        ellipses(60, 30);
        points[2 * 51 + 1] += 9;
        curve.draw(points, mouth);
        double longest = 0;
        double shortest = 1e9;
        for (int i = 0; i < MouthContour.POINTS; i++) {
            int next = 2 * ((i + 1) % MouthContour.POINTS);
            double step =
                    Math.hypot(
                            mouth.outer[next] - mouth.outer[2 * i],
                            mouth.outer[next + 1] - mouth.outer[2 * i + 1]);
            longest = Math.max(longest, step);
            shortest = Math.min(shortest, step);
        }
        assertTrue(longest < 1.25 * shortest, shortest + " to " + longest);
        for (int p = 48; p < 60; p++) {
            double nearest = 1e9;
            for (int i = 0; i < 128; i += 2) {
                double dx = mouth.outer[i] - points[2 * p];
                double dy = mouth.outer[i + 1] - points[2 * p + 1];
                nearest = Math.min(nearest, Math.hypot(dx, dy));
            }
            assertTrue(nearest <= 0.51 * longest, "point " + p + " is " + nearest + " away");
        }
    }

    @Test
    void lipsThatTouchAndPointsThatCoincideStayFinite() {
        ellipses(60, 0);
        curve.draw(points, mouth);
        for (int i = 1; i < 128; i += 2) {
            assertEquals(100, mouth.inner[i], 1e-3);
        }
        Arrays.fill(points, 7);
        curve.draw(points, mouth);
        for (int i = 0; i < 128; i++) {
            assertEquals(7, mouth.outer[i], 1e-3);
            assertEquals(7, mouth.inner[i], 1e-3);
        }
    }
}
