package elysium.glow.vision.onnx.own;

import elysium.glow.vision.Crop;
import java.nio.FloatBuffer;

/** What a model's numbers mean in the pixels of its picture: times so much, and so much more. */
record Scale(float across, float down, float shiftAcross, float shiftDown) {
    private static final float OUTSIDE = -0.25f;
    private static final float BEYOND = 1.6f;

    /** As it is said, or as what the model gives of an even grey looks. */
    static Scale of(Description.Points said, PointsOutput output, FloatBuffer grey, Crop crop) {
        String coordinates = said.coordinates();
        if (coordinates == null) {
            coordinates = guess(output, grey);
        }
        boolean corner =
                said.origin() == null
                        ? output.layout().name().startsWith("mesh-")
                        : said.origin().equals("corner");
        float origin = corner ? -0.5f : 0;
        float width = crop.columns;
        float height = crop.rows;
        return switch (coordinates) {
            case "normalised" -> new Scale(width, height, origin, origin);
            case "centred" ->
                    new Scale(width / 2, height / 2, width / 2 + origin, height / 2 + origin);
            default -> new Scale(1, 1, origin, origin);
        };
    }

    private static String guess(PointsOutput output, FloatBuffer grey) {
        float least = Float.MAX_VALUE;
        float most = -Float.MAX_VALUE;
        for (int i = 0; i < output.layout().points(); i++) {
            for (int axis = 0; axis < 2; axis++) {
                float value = grey.get(i * output.step() + axis * output.down());
                least = Math.min(least, value);
                most = Math.max(most, value);
            }
        }
        if (most > BEYOND || least < -BEYOND) {
            return "pixels";
        }
        return least < OUTSIDE ? "centred" : "normalised";
    }

    float column(float number) {
        return number * across + shiftAcross;
    }

    float row(float number) {
        return number * down + shiftDown;
    }
}
