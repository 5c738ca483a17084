package elysium.glow.sitter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SitterTest {
    private final Truth truth = new Truth();

    @Test
    void theSameMomentIsTheSamePictureInAnyOrder() {
        Casting casting = new Casting(11, 2, Variety.SHOW);
        Sitter first = new Sitter(casting, 320, 240);
        byte[] early = Shots.draw(first, 1.25, truth, null);
        byte[] late = Shots.draw(first, 9.5, truth, null);
        Sitter second = new Sitter(casting, 320, 240);
        assertArrayEquals(late, Shots.draw(second, 9.5, truth, null));
        assertArrayEquals(early, Shots.draw(second, 1.25, truth, null));
        assertFalse(Arrays.equals(early, late), "time does not move anybody");
        Sitter other = new Sitter(new Casting(12, 2, Variety.SHOW), 320, 240);
        assertFalse(Arrays.equals(early, Shots.draw(other, 1.25, truth, null)), "one seed for all");
    }

    @Test
    void aSmileWidensTheMouthAndShowsTeeth() {
        Visitor rest = seen(Expression.REST);
        float restWidth = rest.signal(SitterSignal.WIDTH);
        assertTrue(rest.signal(SitterSignal.OPENNESS) < 0.01f, "a resting mouth is closed");
        assertEquals(0, rest.teeth, 1e-6f);
        Visitor smile = seen(Expression.SMILE_BROAD);
        assertTrue(smile.signal(SitterSignal.WIDTH) > 1.12f * restWidth);
        assertTrue(smile.teeth > 0.4f, "teeth seen: " + smile.teeth);
        assertTrue(smile.signal(SitterSignal.SMILE) > 0.9f);
        Visitor laugh = seen(Expression.LAUGH);
        assertTrue(laugh.signal(SitterSignal.OPENNESS) > 0.3f);
        assertTrue(seen(Expression.POUT).signal(SitterSignal.WIDTH) < 0.85f * restWidth);
    }

    private Visitor seen(Expression expression) {
        Shots.draw(Shots.pinned(expression, 1), 0.5, truth, null);
        return truth.visitor(0);
    }

    @Test
    void theSecondPersonSmilesLopsided() {
        Shots.draw(Shots.pinned(Expression.SMILE_BROAD, 2), 0.5, truth, null);
        assertTrue(truth.visitor(1).signal(SitterSignal.ASYMMETRY) > 0.3f);
        assertTrue(truth.visitor(0).signal(SitterSignal.ASYMMETRY) < 0.2f);
    }

    @Test
    void fourFacesLieInThePictureAndDoNotOverlap() {
        for (int size = 0; size < 2; size++) {
            Casting casting = new Casting(5 + size, 4, Variety.SHOW);
            Sitter sitter = new Sitter(casting, size == 0 ? 640 : 480, size == 0 ? 480 : 640);
            Shots.draw(sitter, 2, truth, null);
            for (int a = 0; a < 4; a++) {
                Visitor v = truth.visitor(a);
                assertTrue(v.left >= 0 && v.left + v.width < sitter.width(), "left out: " + a);
                assertTrue(v.top >= 0 && v.top + v.height < sitter.height(), "cut off: " + a);
                for (int b = 0; b < a; b++) {
                    Visitor w = truth.visitor(b);
                    boolean apart = w.left + w.width < v.left || v.left + v.width < w.left;
                    assertTrue(apart, a + " and " + b + " overlap");
                }
            }
        }
    }

    @Test
    void whoIsAwayLeavesTheWallBehindAndNothingElse() {
        Casting casting = new Casting(3, 1, Variety.SHOW);
        Sitter sitter = new Sitter(casting, 160, 120);
        ByteBuffer rgba = ByteBuffer.allocateDirect(160 * 120 * 4);
        double seconds = 0;
        do {
            seconds += 0.5;
            sitter.draw(seconds, rgba, truth);
            assertTrue(seconds < 120, "nobody ever leaves");
        } while (truth.visitor(0).presence > 0);
        assertTrue(seconds > 20, "they leave at once");
        int[] wall = new Backdrop(casting, 160, 120).colour;
        for (int i = 0; i < wall.length; i++) {
            assertEquals(wall[i] >> 16 & 255, rgba.get(4 * i) & 255, 4);
            assertEquals(wall[i] >> 8 & 255, rgba.get(4 * i + 1) & 255, 4);
        }
        assertEquals(0, truth.visitor(0).visible, 0f);
    }

    @Test
    void drawingAllocatesNothing() {
        Sitter sitter = new Sitter(new Casting(9, 2, Variety.SHOW), 320, 240);
        ByteBuffer rgba = ByteBuffer.allocateDirect(320 * 240 * 4);
        Masks masks = new Masks(320, 240);
        ThreadMXBean bean = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        for (int i = 0; i < 5; i++) {
            sitter.draw(i, rgba, truth, masks);
        }
        bean.getCurrentThreadAllocatedBytes();
        long before = bean.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < 20; i++) {
            sitter.draw(i * 3.3, rgba, truth, masks);
        }
        long bytes = bean.getCurrentThreadAllocatedBytes() - before;
        assertTrue(bytes < 512, bytes + " bytes in 20 frames");
    }

    @Test
    void absurdCastsAndSizesAreRefused() {
        Casting one = new Casting(1, 1, Variety.SHOW);
        assertThrows(IllegalArgumentException.class, () -> new Casting(1, 0, Variety.SHOW));
        assertThrows(IllegalArgumentException.class, () -> new Casting(1, 5, Variety.WIDE));
        assertThrows(IllegalArgumentException.class, () -> new Sitter(one, 0, 480));
        assertThrows(IllegalArgumentException.class, () -> new Sitter(one, 640, 100_000));
    }

    @Test
    void whatIsHeldBeforeTheMouthHidesIt() {
        int hidden = 0;
        int open = 0;
        for (int seed = 0; seed < 24; seed++) {
            Casting casting = new Casting(seed, 1, Variety.WIDE).pinned(Expression.REST);
            Shots.draw(new Sitter(casting, 160, 120), 0, truth, null);
            hidden += truth.visitor(0).visible < 0.5f ? 1 : 0;
            open += truth.visitor(0).visible > 0.9f ? 1 : 0;
        }
        assertTrue(hidden >= 1 && open >= 12, hidden + " hidden, " + open + " open");
    }

    @Test
    void everyUsualSizeIsDrawn() {
        for (int[] size : new int[][] {{160, 120}, {1280, 720}, {240, 426}}) {
            Sitter sitter = new Sitter(new Casting(2, 3, Variety.SHOW), size[0], size[1]);
            byte[] picture = Shots.draw(sitter, 1, truth, null);
            assertEquals(size[0] * size[1] * 4, picture.length);
            Visitor v = truth.visitor(0);
            assertTrue(v.visible > 0.95f, "at " + size[0] + "x" + size[1] + ": " + v.visible);
            assertTrue(v.height > 0.15f * Math.min(size[0], size[1]), "too small to see");
        }
    }

    @Test
    void anyTimeIsDrawn() {
        Sitter sitter = new Sitter(new Casting(1, 1, Variety.WIDE), 160, 120);
        for (double t : new double[] {-5, Double.NaN, Double.POSITIVE_INFINITY, 1e12}) {
            Shots.draw(sitter, t, truth, null);
            for (float p : truth.visitor(0).points) {
                assertTrue(Float.isFinite(p), "at " + t);
            }
        }
    }
}
