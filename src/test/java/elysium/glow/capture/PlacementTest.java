package elysium.glow.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import elysium.glow.capture.Placement.Crop;
import elysium.glow.capture.Placement.Fit;
import elysium.glow.capture.Placement.Turn;
import org.junit.jupiter.api.Test;

class PlacementTest {
    private final float[] m = new float[6];

    private void at(double x, double y, double u, double v) {
        assertEquals(u, m[0] * x + m[1] * y + m[2], 1e-5);
        assertEquals(v, m[3] * x + m[4] * y + m[5], 1e-5);
    }

    private static Placement of(boolean mirror, Turn turn, Fit fit) {
        return new Placement(mirror, turn, Crop.WHOLE, fit);
    }

    @Test
    void theEdgesOfThePictureAreTheEdgesOfTheShow() {
        Placement.PLAIN.map(640, 480, 640 / 480.0, m);
        at(-0.5, -0.5, 0, 0);
        at(639.5, 479.5, 1, 1);
        at(319.5, 239.5, 0.5, 0.5);
    }

    @Test
    void aMirrorExchangesLeftAndRightAlone() {
        of(true, Turn.NONE, Fit.FILL).map(640, 480, 4 / 3.0, m);
        at(-0.5, -0.5, 1, 0);
        at(639.5, 479.5, 0, 1);
    }

    @Test
    void turnsGoClockwise() {
        of(false, Turn.RIGHT, Fit.FILL).map(640, 480, 480 / 640.0, m);
        at(-0.5, -0.5, 1, 0);
        at(639.5, -0.5, 1, 1);
        of(false, Turn.LEFT, Fit.FILL).map(640, 480, 480 / 640.0, m);
        at(-0.5, -0.5, 0, 1);
        at(639.5, -0.5, 0, 0);
        of(false, Turn.OVER, Fit.FILL).map(640, 480, 640 / 480.0, m);
        at(-0.5, -0.5, 1, 1);
    }

    @Test
    void aMirrorComesAfterTheTurn() {
        of(true, Turn.RIGHT, Fit.FILL).map(640, 480, 480 / 640.0, m);
        at(-0.5, -0.5, 0, 0);
        at(639.5, -0.5, 0, 1);
    }

    @Test
    void fillingCutsWhatStandsOver() {
        of(false, Turn.NONE, Fit.FILL).map(640, 480, 16 / 9.0, m);
        at(-0.5, 239.5, 0, 0.5);
        at(639.5, 239.5, 1, 0.5);
        double over = (16 / 9.0) / (4 / 3.0);
        at(319.5, -0.5, 0.5, 0.5 - over / 2);
    }

    @Test
    void theWholePictureLeavesBars() {
        of(false, Turn.NONE, Fit.WHOLE).map(640, 480, 16 / 9.0, m);
        double part = (4 / 3.0) / (16 / 9.0);
        at(-0.5, -0.5, 0.5 - part / 2, 0);
        at(639.5, 479.5, 0.5 + part / 2, 1);
    }

    @Test
    void pixelsStaySquare() {
        for (Turn turn : Turn.values()) {
            for (Fit fit : Fit.values()) {
                double aspect = 1.37;
                new Placement(true, turn, new Crop(0.1, 0.2, 0.05, 0), fit)
                        .map(640, 480, aspect, m);
                double across = Math.hypot(m[0] * aspect, m[3]);
                double down = Math.hypot(m[1] * aspect, m[4]);
                assertEquals(across, down, 1e-6, turn + " " + fit);
            }
        }
    }

    @Test
    void aCropBecomesTheWholeShow() {
        Placement half = new Placement(false, Turn.NONE, new Crop(0.5, 0, 0, 0.5), Fit.FILL);
        half.map(640, 480, 4 / 3.0, m);
        at(319.5, -0.5, 0, 0);
        at(639.5, 239.5, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> new Crop(0.5, 0, 0.5, 0));
        assertThrows(IllegalArgumentException.class, () -> new Crop(Double.NaN, 0, 0, 0));
    }
}
