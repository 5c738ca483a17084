package elysium.glow.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.FloatBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BoxesTest {
    private final Boxes boxes = new Boxes(4);

    @Test
    void theSurestAreKeptInOrder() {
        Random random = new Random(3);
        float surest = 0;
        for (int i = 0; i < 50; i++) {
            float score = random.nextFloat();
            surest = Math.max(surest, score);
            Box box = boxes.add(score);
            if (box != null) {
                box.set(i, i, 1);
            }
        }
        assertEquals(4, boxes.count());
        assertEquals(surest, boxes.get(0).score);
        for (int i = 1; i < 4; i++) {
            assertTrue(boxes.get(i).score <= boxes.get(i - 1).score);
        }
        assertNull(boxes.add(0));
    }

    @Test
    void ofThoseThatMeanTheSameTheSurestStays() {
        boxes.add(0.5f).set(100, 100, 50);
        boxes.add(0.9f).set(108, 104, 55);
        boxes.add(0.4f).set(100, 160, 50);
        boxes.add(0.3f).set(104, 102, 20);
        boxes.suppress();
        assertEquals(2, boxes.count(), "a small one inside is the same face too");
        assertEquals(108, boxes.get(0).x);
        assertEquals(160, boxes.get(1).y);
    }

    @Test
    void overlapIsOfBoth() {
        Box one = new Box().set(0, 0, 10);
        assertEquals(1, one.overlap(new Box().set(0, 0, 10)), 1e-6);
        assertEquals(0, one.overlap(new Box().set(11, 0, 10)), 1e-6);
        assertEquals(50.0 / 150, one.overlap(new Box().set(5, 0, 10)), 1e-6);
        assertEquals(0.25, one.overlap(new Box().set(2, 2, 5)), 1e-6);
    }

    @Test
    void mapsAreReadWhereTheyPeak() {
        Crop crop = new Crop(64, 32);
        crop.aimAtAll(128, 64, 0);
        FloatBuffer scores = FloatBuffer.allocate(32);
        FloatBuffer places = FloatBuffer.allocate(96);
        scores.put(10, 0.8f).put(11, 0.7f).put(31, 0.6f).put(29, 0.2f).put(24, 0.5f).put(25, 0.5f);
        scores.put(6, 0.9f);
        places.put(64 + 24, 1).put(64 + 6, -0.5f);
        places.put(10, 0.25f).put(32 + 10, -0.5f).put(64 + 10, (float) Math.log(3));
        places.put(64 + 31, 1000);
        Boxes found = new Boxes(8);
        new BoxDecoder(crop).decode(scores, places, 0.3f, found);
        assertEquals(3, found.count(), "the surest of all is too small");
        // cell 2 of row 1: its middle and the offset, twice as large in the picture
        assertEquals(2 * (8 * 2.75) - 0.5, found.get(0).x, 1e-3);
        assertEquals(2 * (8 * 1.0) - 0.5, found.get(0).y, 1e-3);
        assertEquals(2 * 24, found.get(0).side, 1e-3);
        assertTrue(Float.isFinite(found.get(1).side));
        assertEquals(0.5f, found.get(2).score);
    }
}
