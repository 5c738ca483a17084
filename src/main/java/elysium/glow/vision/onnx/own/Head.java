package elysium.glow.vision.onnx.own;

import elysium.glow.flow.UserError;
import elysium.glow.vision.Box;
import elysium.glow.vision.Boxes;
import elysium.glow.vision.Crop;
import elysium.glow.vision.onnx.Model;
import elysium.glow.vision.onnx.Pass;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a detector says of faces of one size: a cell for every so many pixels. */
final class Head {
    private static final int[] STRIDES = {8, 16, 32, 64};
    private static final float LARGEST_GROWTH = 6;
    private static final float LEAST_SIDE_PIXELS = 12;

    /** A box reaches up to the hair; ours is about the points, from the brows down. */
    private static final float LOWER = 0.13f;

    private static final float HIGH = 0.75f;

    private final int stride;
    private final int columns;
    private final int rows;
    private final FloatBuffer classes, objects, places;

    private Head(int stride, Crop crop, Pass pass, Map<String, long[]> outputs) {
        this.stride = stride;
        columns = crop.columns / stride;
        rows = crop.rows / stride;
        classes = pass.output("cls_" + stride, outputs.get("cls_" + stride));
        String object = "obj_" + stride;
        objects = outputs.containsKey(object) ? pass.output(object, outputs.get(object)) : null;
        places = pass.output("bbox_" + stride, outputs.get("bbox_" + stride));
    }

    /** Whether a model's outputs are those of a detector. */
    static boolean isIn(Map<String, long[]> outputs) {
        return outputs.keySet().stream().anyMatch(name -> name.matches("(cls|obj|bbox|kps)_\\d+"));
    }

    static List<Head> all(Model model, Map<String, long[]> outputs, Pass pass, Crop crop) {
        List<Head> heads = new ArrayList<>();
        for (int stride : STRIDES) {
            boolean any = outputs.containsKey("cls_" + stride);
            if (any || outputs.containsKey("bbox_" + stride)) {
                check(model, outputs, stride, crop);
                heads.add(new Head(stride, crop, pass, outputs));
            }
        }
        if (heads.isEmpty()) {
            throw model.misfit(
                    "it gives %s, and cls_8, obj_8, bbox_8 and those of further strides were"
                                    .formatted(PointsOutput.described(outputs))
                            + " expected");
        }
        return heads;
    }

    private static void check(Model model, Map<String, long[]> outputs, int stride, Crop crop) {
        long cells = (long) (crop.columns / stride) * (crop.rows / stride);
        for (String kind : List.of("cls_", "obj_", "bbox_")) {
            String name = kind + stride;
            long[] shape = outputs.get(name);
            long wanted = cells * (kind.equals("bbox_") ? 4 : 1);
            boolean spare = shape == null && kind.equals("obj_");
            if (!spare && (shape == null || PointsOutput.count(shape) != wanted)) {
                throw model.misfit(
                        "it gives %s for a picture of %dx%d, and '%s' of %d numbers was expected"
                                .formatted(
                                        PointsOutput.described(outputs),
                                        crop.columns,
                                        crop.rows,
                                        name,
                                        wanted));
            }
        }
    }

    void check(String model) {
        for (int i = 0; i < places.capacity(); i++) {
            if (!Float.isFinite(places.get(i)) || Float.isNaN(score(i / 4))) {
                throw UserError.failed(
                        "The network %s gives faces that are no numbers (stride %d)."
                                .formatted(model, stride));
            }
        }
    }

    private float score(int cell) {
        float chance = Math.clamp(classes.get(cell), 0, 1);
        return objects == null
                ? chance
                : (float) Math.sqrt(chance * Math.clamp(objects.get(cell), 0, 1));
    }

    /** Adds the faces that are sure enough, as squares in the picture. */
    void decode(Crop crop, float threshold, Boxes boxes) {
        for (int cell = 0; cell < columns * rows; cell++) {
            float score = score(cell);
            if (score > threshold) {
                place(crop, cell, score, boxes);
            }
        }
    }

    private void place(Crop crop, int cell, float score, Boxes boxes) {
        float across = stride * (cell % columns + places.get(4 * cell));
        float width = length(places.get(4 * cell + 2));
        float height = length(places.get(4 * cell + 3));
        int row = cell / columns;
        float down = stride * (row + places.get(4 * cell + 1)) + LOWER * height;
        float side = crop.length(Math.max(width, HIGH * height));
        Box box = side < LEAST_SIDE_PIXELS ? null : boxes.add(score);
        if (box != null) {
            box.set(crop.pictureX(across, down), crop.pictureY(across, down), side);
        }
    }

    private float length(float growth) {
        return stride * (float) Math.exp(Math.clamp(growth, -LARGEST_GROWTH, LARGEST_GROWTH));
    }
}
