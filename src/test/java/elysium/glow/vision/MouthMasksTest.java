package elysium.glow.vision;

import static org.junit.jupiter.api.Assertions.assertEquals;

import elysium.glow.vision.MouthMasks.Part;
import org.junit.jupiter.api.Test;

class MouthMasksTest {
    private static final int SIDE = MouthMasks.SIDE;

    @Test
    void aPlaceOfThePictureIsFoundInATurnedAndEnlargedSquare() {
        MouthMasks masks = new MouthMasks();
        masks.crop.aim(100, 50, 2 * SIDE, (float) (Math.PI / 2));
        masks.values[Part.TEETH.ordinal() * SIDE * SIDE + 30 * SIDE + 20] = 1;
        float x = masks.crop.pictureX(20, 30);
        float y = masks.crop.pictureY(20, 30);
        assertEquals(1, masks.at(Part.TEETH, x, y), 1e-4);
        assertEquals(0, masks.at(Part.LIPS, x, y), 1e-4);
        assertEquals(0.5, masks.at(Part.TEETH, x + 1, y), 1e-4);
        assertEquals(0, masks.at(Part.TEETH, x + 3, y), 1e-4);
        assertEquals(0, masks.at(Part.TEETH, -1000, y), 1e-4);
    }
}
