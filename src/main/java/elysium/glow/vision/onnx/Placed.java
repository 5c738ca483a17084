package elysium.glow.vision.onnx;

import elysium.glow.vision.Crop;
import java.nio.FloatBuffer;

/** Points of a crop put where they lie in the picture. */
final class Placed {
    private Placed() {}

    static void place(FloatBuffer found, Crop crop, float[] points, int first) {
        for (int i = 0; i < found.capacity(); i += 2) {
            float column = found.get(i);
            float row = found.get(i + 1);
            points[2 * first + i] = crop.pictureX(column, row);
            points[2 * first + i + 1] = crop.pictureY(column, row);
        }
    }
}
