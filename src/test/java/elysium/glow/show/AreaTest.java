package elysium.glow.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class AreaTest {
    @Test
    void aWideScreenHasBlackBeside() {
        Area screen = new Area(0, 0, 2560, 1080);
        assertEquals(new Area(320, 0, 1920, 1080), Fit.WHOLE.place(screen, 1280, 720));
    }

    @Test
    void aTallScreenHasBlackAboveAndBelow() {
        Area screen = new Area(10, 20, 1080, 1920);
        assertEquals(new Area(10, 20 + 656, 1080, 608), Fit.WHOLE.place(screen, 1280, 720));
    }

    @Test
    void fillingCutsOffWhatJutsOut() {
        Area screen = new Area(0, 0, 1280, 800);
        assertEquals(new Area(-71, 0, 1422, 800), Fit.FILL.place(screen, 1280, 720));
    }

    @Test
    void anEmptyWindowHasNoRoom() {
        assertEquals(new Area(5, 6, 0, 0), Fit.WHOLE.place(new Area(5, 6, 0, 400), 1280, 720));
    }

    @Test
    void wholeLiesInsideAndFilledCovers() {
        long seed = 20_260_101;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            Area out = new Area(7, 9, 1 + random.nextInt(8000), 1 + random.nextInt(8000));
            int w = 1 + random.nextInt(8000);
            int h = 1 + random.nextInt(8000);
            Area in = Fit.WHOLE.place(out, w, h);
            Area over = Fit.FILL.place(out, w, h);
            String which = "seed " + seed + ": " + out + " " + w + "x" + h;
            assertTrue(in.width() <= out.width() && in.height() <= out.height(), which);
            assertTrue(in.width() == out.width() || in.height() == out.height(), which);
            assertTrue(in.x() >= out.x() && in.y() >= out.y(), which);
            assertTrue(over.width() >= out.width() && over.height() >= out.height(), which);
            assertTrue(over.x() <= out.x() && over.y() <= out.y(), which);
        }
    }
}
