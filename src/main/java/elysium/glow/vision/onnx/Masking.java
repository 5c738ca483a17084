package elysium.glow.vision.onnx;

import elysium.glow.vision.MouthMasks;
import java.nio.FloatBuffer;

/** Lips, opening and teeth as areas, out of a network of their own. */
final class Masking implements AutoCloseable {
    private static final int SIDE = 96;

    private final Model model;
    private final Pass pass;
    private final FloatBuffer mouth, shares;

    Masking(Model model) {
        model.takes("mouth", 1, 1, SIDE, SIDE);
        model.gives("masks", 1, 3, MouthMasks.SIDE, MouthMasks.SIDE);
        this.model = model;
        pass = model.pass();
        mouth = pass.input("mouth", 1, 1, SIDE, SIDE);
        shares = pass.output("masks", 1, 3, MouthMasks.SIDE, MouthMasks.SIDE);
    }

    void fill(float[] grey, MouthMasks masks) {
        mouth.put(0, grey);
        pass.run();
        shares.get(0, masks.values);
    }

    @Override
    public void close() {
        model.close();
    }
}
